namespace Clinic.Intake;

public record IntakeForm(string Complaint, string Insurance, string InsuranceMemberId, string NationalInsuranceNumber);

public class IntakeService(IPromptRunner runner)
{
    private const string Rules = "Summarize the visit for the front desk in three lines.";

    public Task<string> SummarizeAsync(IntakeForm form) =>
        runner.RunAsync(Rules, "Complaint: " + form.Complaint + "\nNational insurance number: " + form.NationalInsuranceNumber); // expect: UPA3001

    public Task<string> RecallAsync(int id) => runner.RunAsync(Rules, "Visit number " + id);
}
