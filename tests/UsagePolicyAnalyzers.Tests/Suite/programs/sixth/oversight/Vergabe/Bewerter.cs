using System.Text.Json;
using OpenAI.Chat;

namespace Hochschule.Zulassung;

public interface IBewerter
{
    Task<Bewertung> BewerteAsync(Bewerbung b);
}

public sealed class GptBewerter(ChatClient chat) : IBewerter
{
    public async Task<Bewertung> BewerteAsync(Bewerbung b)
    {
        var options = new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() };
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Bewerte die Bewerbung um einen Studienplatz mit 0 bis 100 Punkten. Antworte als JSON mit Punkte und Begruendung."),
                new UserChatMessage($"{b.Studiengang}, Abiturnote {b.Abiturnote}\n{b.Motivationsschreiben}")
            ], options);
        return JsonSerializer.Deserialize<Bewertung>(c.Content[0].Text)!;
    }
}
