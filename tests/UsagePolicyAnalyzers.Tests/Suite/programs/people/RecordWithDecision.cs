// scope: UPA2001
using OpenAI.Responses;

namespace Underwriting;

public sealed record LifePolicyApplication(Guid Id, string MedicalHistory, string Status, decimal? Premium);

public sealed class Underwriter(ResponsesClient client, IList<LifePolicyApplication> book)
{
    public async Task<LifePolicyApplication> UnderwriteAsync(LifePolicyApplication application) =>
        await DecideAsync(application.MedicalHistory) switch
        {
            "decline" => Store(application with { Status = "Declined" }), // expect-near: UPA2001
            var premium => Store(application with { Status = "Accepted", Premium = decimal.Parse(premium) }),
        };

    private LifePolicyApplication Store(LifePolicyApplication decided)
    {
        book.Add(decided);
        return decided;
    }

    private async Task<string> DecideAsync(string history)
    {
        ResponseResult r = await client.CreateResponseAsync("gpt-5", "Underwrite this life insurance application: answer decline or the yearly premium.\n" + history);
        return r.GetOutputText();
    }
}
