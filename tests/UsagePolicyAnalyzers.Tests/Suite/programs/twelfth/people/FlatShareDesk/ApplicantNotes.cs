// scope: UPA2001
#pragma warning disable OPENAI001
using OpenAI.Responses;

namespace Housing.Coop;

public record CoopApplicant(int Id, string Email, decimal Income, string Household, string Motivation);

public interface IApplicantNotes
{
    Task<string> SummarizeAsync(CoopApplicant applicant, CancellationToken ct);
}

public sealed class ApplicantNotes(ResponsesClient client) : IApplicantNotes
{
    private const string Instructions = """
        You prepare the files of people who apply for a flat of a housing cooperative.
        Summarize household, income and motivation in five lines for the members who decide.
        Do not recommend anything.
        """;

    public async Task<string> SummarizeAsync(CoopApplicant applicant, CancellationToken ct)
    {
        var facts = $"Income {applicant.Income:0}. Household: {applicant.Household}. Motivation: {applicant.Motivation}";
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(facts)]) { Instructions = Instructions };
        ResponseResult result = await client.CreateResponseAsync(options, ct);
        return result.GetOutputText();
    }
}
