// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Insurer.Pricing;

public sealed record Pricing(decimal AnnualPremium, bool Accept);

public static class Structured
{
    public static async Task<T> AskAsync<T>(this IChatClient client, string prompt) =>
        System.Text.Json.JsonSerializer.Deserialize<T>((await client.GetResponseAsync(prompt, new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<T>() })).Text)!;
}

public sealed class PolicyIssuer(IChatClient client, IPolicies policies)
{
    public async Task QuoteAsync(string driver)
    {
        var pricing = await client.AskAsync<Pricing>("Underwrite this motor insurance applicant and set the annual premium: " + driver);
        if (pricing.Accept)
            await policies.IssueAsync(driver, pricing.AnnualPremium); // expect-near: UPA2001
        else
            await policies.DeclineAsync(driver);
    }
}

public interface IPolicies { Task IssueAsync(string driver, decimal premium); Task DeclineAsync(string driver); }
