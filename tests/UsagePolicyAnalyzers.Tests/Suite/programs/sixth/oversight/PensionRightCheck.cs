// scope: UPA2005
using OpenAI.Chat;

namespace Rentenauskunft.Berechtigung;

public sealed record Versicherter(string Versicherungszweig, DateOnly Geburtsdatum, int Beitragsmonate);

public sealed class Rentenauskunft
{
    private readonly ChatClient _chat;

    public Rentenauskunft(ChatClient chat) => _chat = chat;

    // Die Regelaltersgrenze steht im Gesetz, ohne Geburtsdatum lässt sie sich nicht bestimmen.
    public async Task<string> RegelaltersgrenzeAsync(Versicherter v)
    {
        ChatCompletion c = await _chat.CompleteChatAsync(
            new SystemChatMessage("Bestimme nach § 35 und § 235 SGB VI, ab welchem Monat die gesetzliche Regelaltersgrenze erreicht ist. Nenne nur Monat und Jahr."),
            new UserChatMessage($"Geburtsdatum: {v.Geburtsdatum:dd.MM.yyyy}, Beitragsmonate: {v.Beitragsmonate}"));
        return c.Content[0].Text;
    }
}
