// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Azure.AI.ContentSafety
using Azure.AI.ContentSafety;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Cordillera.Forms;

public sealed class UnsafeTextException(string category) : Exception("rejected: " + category);

public interface ISeverityPolicy
{
    void Enforce(IReadOnlyDictionary<string, int> severities);
}

public sealed class FixedPolicy : ISeverityPolicy
{
    public void Enforce(IReadOnlyDictionary<string, int> severities)
    {
        foreach (var (category, severity) in severities)
        {
            if (severity >= 4) throw new UnsafeTextException(category);
        }
    }
}

public sealed class SafetyGate(ContentSafetyClient safety, ISeverityPolicy policy, ILogger<SafetyGate> logger)
{
    public async Task PassAsync(string id, string text, CancellationToken ct)
    {
        AnalyzeTextResult result = await safety.AnalyzeTextAsync(text, ct);
        var severities = result.CategoriesAnalysis.ToDictionary(c => c.Category.ToString(), c => c.Severity ?? 0);
        logger.LogDebug("form {Id}: highest severity {Severity}", id, severities.Values.DefaultIfEmpty().Max());
        policy.Enforce(severities);
    }
}

public sealed class FormDigest(ChatClient chat, SafetyGate gate)
{
    public async Task<string> DigestAsync(IReadOnlyDictionary<string, string> forms, CancellationToken ct)
    {
        var accepted = new List<string>();
        foreach (var (id, text) in forms)
        {
            try
            {
                await gate.PassAsync(id, text, ct);
                accepted.Add(text);
            }
            catch (UnsafeTextException)
            {
                accepted.Add("[removed]");
            }
        }
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("List the topics of these feedback forms."), new UserChatMessage(string.Join("\n--\n", accepted))],
            cancellationToken: ct);
        return c.Content[0].Text;
    }
}
