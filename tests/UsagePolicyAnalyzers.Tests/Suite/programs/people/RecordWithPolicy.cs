// scope: UPA2001
using OpenAI.Responses;

namespace Http.Retry;

public sealed record RetryPolicy(Guid Id, string ErrorSample, string Status, int? Attempts);

public sealed class PolicyTuner(ResponsesClient client, IList<RetryPolicy> book)
{
    public async Task<RetryPolicy> TuneAsync(RetryPolicy policy) =>
        await DecideAsync(policy.ErrorSample) switch
        {
            "none" => Store(policy with { Status = "Declined" }),
            var attempts => Store(policy with { Status = "Accepted", Attempts = int.Parse(attempts) }),
        };

    private RetryPolicy Store(RetryPolicy tuned)
    {
        book.Add(tuned);
        return tuned;
    }

    private async Task<string> DecideAsync(string sample)
    {
        ResponseResult r = await client.CreateResponseAsync("gpt-5", "How many retries suit this HTTP error? none or a number.\n" + sample);
        return r.GetOutputText();
    }
}
