// scope: UPA2001
#pragma warning disable OPENAI001
using System.Text.Json;
using OpenAI.Responses;

namespace Portfolio.Rentals;

public record RentalApplicant(int Id, string Email, decimal Income, decimal Rent, string LandlordReference, string CreditNotes);
public record ScreenResult(bool Accept, string Reason);

public interface IApplicantScreen
{
    Task<ScreenResult> ScreenAsync(RentalApplicant applicant, CancellationToken ct);
}

public sealed class ResponsesApplicantScreen(ResponsesClient client) : IApplicantScreen
{
    private const string Instructions = """
        You screen applicants for rental flats on behalf of the landlord.
        Consider the ratio of rent to income, the reference of the previous landlord and the credit notes.
        Answer with JSON: { "Accept": true or false, "Reason": "one sentence" }
        """;

    public async Task<ScreenResult> ScreenAsync(RentalApplicant applicant, CancellationToken ct)
    {
        var facts = $"Income {applicant.Income:0}, rent {applicant.Rent:0}. Reference: {applicant.LandlordReference}. Notes: {applicant.CreditNotes}";
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(facts)]) { Instructions = Instructions };
        ResponseResult result = await client.CreateResponseAsync(options, ct);
        return JsonSerializer.Deserialize<ScreenResult>(result.GetOutputText()) ?? throw new InvalidDataException("no verdict");
    }
}
