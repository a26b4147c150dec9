// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Fjordlinie.Manifest;

public enum Deck { Lower, Middle, Upper }

public sealed record ManifestPage(string Ship, DateOnly Sails, List<Party> Parties);

public sealed record Party(Deck Deck, string Cabin, List<Passenger> Passengers);

public sealed record Passenger(string FamilyName, string GivenName, string PassportNumber, bool NeedsLift);

public interface IOcr
{
    Task<string> TextAsync(Stream scan, CancellationToken ct);
}

public static class TypedReplies
{
    public static async Task<T?> ReadAsync<T>(this IChatClient client, string prompt, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Temperature = 0,
            ResponseFormat = ChatResponseFormat.ForJsonSchema(AIJsonUtilities.CreateJsonSchema(typeof(T)), typeof(T).Name),
        };
        var response = await client.GetResponseAsync(prompt, options, ct);
        return response.FinishReason == ChatFinishReason.Stop ? JsonSerializer.Deserialize<T>(response.Text, AIJsonUtilities.DefaultOptions) : default;
    }
}

public sealed class CruiseManifest(IChatClient client, IOcr ocr)
{
    public async Task<int> CountLiftsAsync(Stream scan, CancellationToken ct)
    {
        var text = await ocr.TextAsync(scan, ct);
        var page = await client.ReadAsync<ManifestPage>("Read this page of the cruise list into the schema.\n\n" + text, ct); // expect-near: UPA3004
        return page?.Parties.SelectMany(p => p.Passengers).Count(p => p.NeedsLift) ?? 0;
    }
}
