using OpenAI.Chat;

namespace Alpenverein.Web.Pages;

public record Wunsch(string Text, int Monat);
public record Vorschlag(string Beschreibung, int Tokens);

public interface ITourenberater
{
    Task<Vorschlag> VorschlagAsync(Wunsch wunsch);
}

internal sealed class Tourenberater(ChatClient chat) : ITourenberater
{
    private const string Rolle =
        "Du kennst alle markierten Wege rund um die Hütte. " +
        "Schlage genau eine Tour vor, mit Gehzeit, Höhenmetern und Einkehr.";

    public async Task<Vorschlag> VorschlagAsync(Wunsch wunsch)
    {
        ChatCompletion antwort = await chat.CompleteChatAsync(
            new SystemChatMessage(Rolle),
            new UserChatMessage($"Monat: {wunsch.Monat}. {wunsch.Text}"));
        return new Vorschlag(antwort.Content[0].Text, antwort.Usage.TotalTokenCount);
    }
}
