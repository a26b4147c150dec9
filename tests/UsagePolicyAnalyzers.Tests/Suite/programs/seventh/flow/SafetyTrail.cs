// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Azure.AI.ContentSafety
using Azure.AI.ContentSafety;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Cordillera.Surveys;

public interface ISafetyTrail
{
    Task NoteAsync(string remarkId, string remark, CancellationToken ct);
}

public sealed class SafetyTrail(ContentSafetyClient safety, ILogger<SafetyTrail> logger) : ISafetyTrail
{
    public async Task NoteAsync(string remarkId, string remark, CancellationToken ct)
    {
        AnalyzeTextResult result = await safety.AnalyzeTextAsync(remark, ct); // expect-near: UPA4002
        foreach (var category in result.CategoriesAnalysis)
        {
            logger.LogInformation("remark {Id}: {Category} has severity {Severity}", remarkId, category.Category, category.Severity);
        }
    }
}

public sealed record Remark(string Id, string Text);

public sealed class SurveyDigest(ChatClient chat, ISafetyTrail trail)
{
    public async Task<string> DigestAsync(IEnumerable<Remark> remarks, CancellationToken ct)
    {
        var list = remarks.Where(r => r.Text.Length > 10).ToList();
        await Task.WhenAll(list.Select(r => trail.NoteAsync(r.Id, r.Text, ct)));

        var numbered = list.Select((r, i) => $"{i + 1}. {r.Text}");
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Group the remarks of the survey about the cable car by topic, with counts."),
                new UserChatMessage(string.Join("\n", numbered)),
            ],
            cancellationToken: ct);
        return c.Content[0].Text;
    }
}
