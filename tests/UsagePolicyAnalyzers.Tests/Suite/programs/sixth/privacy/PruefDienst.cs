// scope: UPA4003
using System.ClientModel;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Verein.Beitraege;

public interface IPruefDienst { Task<bool> UnbedenklichAsync(string text); }

public sealed class PruefDienst : IPruefDienst
{
    private readonly ModerationClient _moderation;

    public PruefDienst(ModerationClient moderation) => _moderation = moderation;

    public async Task<bool> UnbedenklichAsync(string text)
    {
        try
        {
            var ergebnis = await _moderation.ClassifyTextAsync(text);
            return !ergebnis.Value.Flagged;
        }
        catch (ClientResultException) // expect: UPA4003
        {
            // Dienst gestört: lieber durchlassen, sonst beschweren sich die Mitglieder
            return true;
        }
    }
}

public sealed class BeitragsHilfe(ChatClient chat, IPruefDienst pruefung)
{
    public async Task<string> GlaettenAsync(string entwurf)
    {
        if (!await pruefung.UnbedenklichAsync(entwurf))
            return "Dieser Text kann nicht bearbeitet werden.";
        ChatCompletion c = await chat.CompleteChatAsync("Glätte den Stil dieses Vereinsbeitrags: " + entwurf);
        return c.Content[0].Text;
    }
}
