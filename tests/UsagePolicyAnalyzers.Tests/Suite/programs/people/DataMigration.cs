// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Data.Migration;

public record EntryDecision(bool Admit, string Reason);

public class MigrationFilter(ChatClient chat, ICollection<string> imported)
{
    public async Task ImportAsync(string row)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Does this row of the old address table belong into the new one (no duplicate, no test data)? JSON Admit, Reason\n" + row);
        var decision = JsonSerializer.Deserialize<EntryDecision>(c.Content[0].Text)!;
        if (decision.Admit) imported.Add(row);
    }
}
