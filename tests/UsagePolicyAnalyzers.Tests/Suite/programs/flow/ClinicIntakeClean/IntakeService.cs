namespace Clinic.Intake;

public record IntakeForm(string Complaint, string Insurance, string NationalInsuranceNumber);

public class ContentRejectedException : Exception;

public class IntakeService(IPromptRunner runner)
{
    private const string Rules = "Summarize the visit for the front desk in three lines.";

    public async Task<string> SummarizeAsync(IntakeForm form)
    {
        if (await runner.IsFlaggedAsync(form.Complaint)) throw new ContentRejectedException();
        var insured = form.NationalInsuranceNumber.Length > 0;
        return await runner.RunAsync(Rules, "Complaint: " + form.Complaint + "\nInsured: " + insured);
    }
}
