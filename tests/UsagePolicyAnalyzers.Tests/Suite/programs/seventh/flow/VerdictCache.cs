// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Penna.Notizen;

public interface IFreigabe
{
    Task<bool> GesperrtAsync(string text, CancellationToken ct);
}

public sealed class GemerkteFreigabe(ModerationClient moderation) : IFreigabe
{
    private readonly ConcurrentDictionary<string, bool> _gesperrt = new();

    public async Task<bool> GesperrtAsync(string text, CancellationToken ct)
    {
        var schluessel = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (_gesperrt.TryGetValue(schluessel, out var bekannt)) return bekannt;

        ModerationResult ergebnis = await moderation.ClassifyTextAsync(text, ct);
        _gesperrt[schluessel] = ergebnis.Flagged;
        return ergebnis.Flagged;
    }
}

public sealed class NotizDienst(ChatClient chat, IFreigabe freigabe)
{
    public async Task<string> GlaettenAsync(string notiz, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(notiz)) return "";
        if (await freigabe.GesperrtAsync(notiz, ct)) return "Diese Notiz wird nicht bearbeitet.";

        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("Glätte die Notiz, ohne Inhalt hinzuzufügen."), new UserChatMessage(notiz)], cancellationToken: ct);
        return c.Content[0].Text;
    }
}
