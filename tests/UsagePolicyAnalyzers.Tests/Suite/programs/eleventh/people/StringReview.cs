// scope: UPA2001, UPA2004, UPA1001
using System.Text.Json;
using OpenAI.Chat;

namespace Localization.Pipeline;

public enum StringStatus { New, Approved, Rejected }

public sealed class TranslationUnit
{
    public string Key { get; init; } = "";
    public string Source { get; init; } = "";
    public string Target { get; init; } = "";
    public StringStatus Status { get; set; }
    public int Grade { get; set; }
}

public interface IUnitStore
{
    IAsyncEnumerable<TranslationUnit> NewAsync(string locale, CancellationToken ct);
    Task SaveAsync(TranslationUnit unit, CancellationToken ct);
}

internal sealed record UnitVerdict(bool Approved, int Grade);

public sealed class StringReview(ChatClient chat, IUnitStore units)
{
    private const string Linguist =
        "You check translated interface strings of a drawing program. Placeholders must be kept, length within 130 percent. " +
        "Return JSON with approved (bool) and grade (1 to 5).";

    public async Task RunAsync(string locale, CancellationToken ct)
    {
        await foreach (var unit in units.NewAsync(locale, ct))
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage(Linguist), new UserChatMessage($"{unit.Source}\n=>\n{unit.Target}")], cancellationToken: ct);

            var verdict = JsonSerializer.Deserialize<UnitVerdict>(completion.Content[0].Text, JsonSerializerOptions.Web)!;
            unit.Grade = verdict.Grade;
            unit.Status = verdict.Approved ? StringStatus.Approved : StringStatus.Rejected;
            await units.SaveAsync(unit, ct);
        }
    }
}
