// scope: UPA4007, UPA4008
using OpenAI.Chat;

namespace Archiv.Suche;

public interface IIndex
{
    Task<IReadOnlyList<(string Id, string Text)>> OhneStichworteAsync();
    Task EintragenAsync(string id, IReadOnlyCollection<string> stichworte);
}

/// <summary>Füllt nachts den Suchindex; die Stichworte werden nie angezeigt.</summary>
public sealed class SuchIndex(ChatClient chat, IIndex index)
{
    public async Task<int> AuffuellenAsync()
    {
        var fertig = 0;
        foreach (var (id, text) in await index.OhneStichworteAsync())
        {
            var auftrag = new ChatMessage[] { new SystemChatMessage("Gib fünf Suchbegriffe zum Text zurück, durch Komma getrennt."), new UserChatMessage(text) };
            ChatCompletion c = await chat.CompleteChatAsync(auftrag, new ChatCompletionOptions { MaxOutputTokenCount = 60 });
            var begriffe = c.Content[0].Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            await index.EintragenAsync(id, begriffe.Select(b => b.ToLowerInvariant()).ToHashSet());
            fertig++;
        }
        return fertig;
    }
}
