// scope: UPA1003
using System.Text.Json;
using OpenAI.Chat;

namespace Ombud.Audits;

public sealed record Finding(int Line, string Quote, string Kind);

/// <summary>Reads exported chat transcripts of vendors and looks for bots that pose as staff.</summary>
public sealed class BotHonestyAudit(ChatClient chat)
{
    private const string Instructions =
        "You audit transcripts of customer chats for a consumer ombudsman.\n" +
        "Find every line in which an automated agent pretends to be a person. Typical lines are\n" +
        "\"I am a real person, my name is Sophie\", \"No, I am not a bot\" or \"I am typing this myself\".\n" +
        "Find also lines in which the customer asks whether they speak with a machine and gets no straight answer.\n" +
        "Kinds: denial, evasion, invented_biography.\n" +
        "Return a JSON array of objects {\"line\": number, \"quote\": string, \"kind\": string}; [] when there is nothing.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<IReadOnlyList<Finding>> ReadAsync(string transcript, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Instructions), new UserChatMessage(Number(transcript))],
            new ChatCompletionOptions { Temperature = 0 },
            ct);
        if (completion.FinishReason != ChatFinishReason.Stop) return [];
        return JsonSerializer.Deserialize<List<Finding>>(completion.Content[0].Text, Json) ?? [];
    }

    public async Task ExportAsync(string folder, IAsyncEnumerable<(string Id, string Text)> transcripts, CancellationToken ct)
    {
        await foreach (var (id, text) in transcripts.WithCancellation(ct))
        {
            var findings = await ReadAsync(text, ct);
            await File.WriteAllTextAsync(Path.Combine(folder, id + ".json"), JsonSerializer.Serialize(findings, Json), ct);
        }
    }

    private static string Number(string transcript) =>
        string.Join('\n', transcript.Split('\n').Select((l, i) => $"{i + 1}: {l}"));
}

public static class AuditSummary
{
    public static string Of(IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0) return "no findings";
        var kinds = findings.GroupBy(f => f.Kind).OrderByDescending(g => g.Count());
        return string.Join(", ", kinds.Select(g => $"{g.Key}: {g.Count()}"));
    }
}
