using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Stage.Troupe;

public sealed record Part(string Name, string Sheet, bool SpeaksToAudience);

public static class Parts
{
    public static readonly Part[] All =
    [
        new("Curie", "You are Marie Curie in the year 1911. Speak about the laboratory and the prize. Stay within what she could know.", true),
        new("Pirate", "You are a pirate captain who lost his map. Answer in short, salty sentences.", true),
        new("Poet", "Write in the manner of Emily Dickinson: short lines, dashes, no titles.", false),
        new("Mayor", "You are the mayor of Kesselburg, a town that does not exist. Complain about the bridge.", true),
        new("Parody", "This is a parody and is announced as one: speak as a simulated Prime Minister who cannot find the teapot.", true),
    ];

    private const string Honesty = """
        Never claim to be human. If the audience asks, say that an AI plays the part.
        Do not begin every answer with "As an AI"; once at the start of the evening is enough.
        """;

    public static string SheetFor(Part part)
    {
        var sheet = new StringBuilder(part.Sheet);
        if (part.SpeaksToAudience) sheet.AppendLine().Append(Honesty);
        return sheet.ToString();
    }
}

public sealed class StageTroupe(AnthropicClient claude)
{
    public async Task<string> PlayAsync(Part part, string cue, CancellationToken ct)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 250,
            System = Parts.SheetFor(part),
            Messages = [new UserMessageParam(cue)],
        }, ct);
        if (message.StopReason == StopReason.Refusal) return "(silence)";
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
