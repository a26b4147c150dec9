// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Insurer.Pricing;

public sealed record DriverFacts(int YearsLicensed, string Vehicle, string Postcode);

public static class Structured
{
    public static async Task<T> AskAsync<T>(this IChatClient client, string prompt) =>
        System.Text.Json.JsonSerializer.Deserialize<T>((await client.GetResponseAsync(prompt, new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<T>() })).Text)!;
}

public sealed class PolicyForms(IChatClient client, IForms forms)
{
    public async Task ReadAsync(string mail)
    {
        var facts = await client.AskAsync<DriverFacts>("Take the facts for a motor insurance form from this mail: " + mail);
        await forms.SaveAsync(facts);
    }
}

public interface IForms { Task SaveAsync(DriverFacts facts); }
