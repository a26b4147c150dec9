// scope: UPA4001
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.SignalR;

namespace Choir.Rehearsal;

public readonly record struct Screened<T>(T? Value, bool Allowed)
{
    public static Screened<T> Pass(T value) => new(value, true);
    public static Screened<T> Stop => new(default, false);
}

public sealed class Screening(HttpClient http)
{
    public async Task<Screened<string>> CheckAsync(string text, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = text }, ct);
        if (!response.IsSuccessStatusCode) return Screened<string>.Stop;
        var answer = await response.Content.ReadFromJsonAsync<Answer>(ct);
        return answer is { Results: [{ Flagged: false }] } ? Screened<string>.Pass(text) : Screened<string>.Stop;
    }

    private sealed record Answer([property: JsonPropertyName("results")] Item[] Results);

    private sealed record Item([property: JsonPropertyName("flagged")] bool Flagged);
}

public sealed class LyricsHelper(AnthropicClient claude, Screening screening) : Hub
{
    private const string Notice = "AI-generated translation: ";

    public async Task Translate(string verse, string language)
    {
        var ct = Context.ConnectionAborted;
        if (language is not ("en" or "de" or "la")) return;
        if (await screening.CheckAsync(verse, ct) is not { Allowed: true, Value: { } allowed })
        {
            await Clients.Caller.SendAsync("notice", "This verse cannot be translated.", ct);
            return;
        }

        Message m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 500,
            System = "You translate verses for a choir, word for word.",
            Messages = [new UserMessageParam($"Into {language}:\n{allowed}")],
            Metadata = new Metadata { UserID = Context.ConnectionId },
        }, ct);

        var text = m.StopReason == StopReason.Refusal ? "No translation." : string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await Clients.Caller.SendAsync("translation", Notice + text, ct);
    }
}
