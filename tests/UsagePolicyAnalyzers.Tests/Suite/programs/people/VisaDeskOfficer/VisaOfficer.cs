// scope: UPA2001
namespace Consulate;

public enum VisaStatus { New, PendingOfficer, Granted, Refused }

public class VisaApplication
{
    public Guid Id { get; set; }
    public string Statement { get; set; } = "";
    public string? Remarks { get; set; }
    public VisaStatus Status { get; set; }
}

public class VisaIntake(IAssessor assessor, IVisaRepository repository)
{
    public async Task ProcessAsync(VisaApplication application)
    {
        application.Remarks = await assessor.RemarksAsync(application.Statement);
        application.Status = VisaStatus.PendingOfficer;
        await repository.UpdateAsync(application);
    }

    public async Task DecideAsync(VisaApplication application, bool officerGrants)
    {
        application.Status = officerGrants ? VisaStatus.Granted : VisaStatus.Refused;
        await repository.UpdateAsync(application);
    }
}
