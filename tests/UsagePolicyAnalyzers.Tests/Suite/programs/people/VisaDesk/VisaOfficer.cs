// scope: UPA2001
namespace Consulate;

public enum VisaDecision { Granted, Refused }

public class VisaApplication
{
    public Guid Id { get; set; }
    public string Statement { get; set; } = "";
    public VisaDecision? Decision { get; set; }
}

public class VisaOfficer(IAssessor assessor, IVisaRepository repository)
{
    public async Task ProcessAsync(VisaApplication application)
    {
        bool credible = await assessor.IsCredibleAsync(application.Statement);
        application.Decision = credible ? VisaDecision.Granted : VisaDecision.Refused; // expect-near: UPA2001
        await repository.UpdateAsync(application);
    }
}
