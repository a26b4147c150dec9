// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ClientModel;
using System.Text.RegularExpressions;
using OpenAI.Chat;

namespace Glimmer.Audit;

public sealed record Leak(string File, int Line, string Kind);

public static class KeyShapes
{
    private static readonly (string Prefix, string Kind)[] Prefixes =
    [
        ("sk-ant-", "anthropic"),
        ("sk-proj-", "openai project"),
        ("gsk_", "groq"),
        ("AIza", "google"),
    ];

    private static readonly Regex Shape = new(@"(sk-[A-Za-z0-9_-]{20,}|gsk_[A-Za-z0-9]{40,}|AIza[0-9A-Za-z_-]{35})", RegexOptions.Compiled);

    public static IEnumerable<Leak> Scan(string file, IEnumerable<string> lines) =>
        lines.SelectMany((text, index) => Shape.Matches(text).Select(m => new Leak(file, index + 1, KindOf(m.Value))));

    public static string Blank(string text) => Shape.Replace(text, "[key]");

    private static string KindOf(string value) =>
        Prefixes.FirstOrDefault(p => value.StartsWith(p.Prefix, StringComparison.Ordinal)).Kind ?? "unknown";
}

public sealed class KeyShapeAudit
{
    private readonly ChatClient _chat;

    public KeyShapeAudit(string secretFile)
    {
        var key = File.ReadAllText(secretFile).Trim();
        if (!key.StartsWith("sk-", StringComparison.Ordinal)) throw new InvalidOperationException("unexpected shape of the key file");
        _chat = new ChatClient("gpt-4o-mini", new ApiKeyCredential(key));
    }

    public async Task<string> ExplainAsync(string path, CancellationToken ct)
    {
        var lines = await File.ReadAllLinesAsync(path, ct);
        var leaks = KeyShapes.Scan(path, lines).ToList();
        if (leaks.Count == 0) return "nothing found";

        var context = leaks.Select(l => $"{l.Kind} in line {l.Line}: {KeyShapes.Blank(lines[l.Line - 1])}");
        ChatCompletion c = await _chat.CompleteChatAsync(
            [new UserChatMessage("Explain how to move these values to configuration:\n" + string.Join("\n", context))], cancellationToken: ct);
        return c.Content[0].Text;
    }
}
