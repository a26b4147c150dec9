// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Security.Claims;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Penna.Glossen;

public sealed record TextAuftrag(string Vorlage, string Stil);

public interface IPruefung
{
    ValueTask<bool> ZulassenAsync(ClaimsPrincipal nutzer, TextAuftrag auftrag, CancellationToken ct);
}

public sealed class Pruefung(ModerationClient moderation) : IPruefung
{
    public async ValueTask<bool> ZulassenAsync(ClaimsPrincipal nutzer, TextAuftrag auftrag, CancellationToken ct)
    {
        var befreit = nutzer.IsInRole("Redaktion") || nutzer.HasClaim("abo", "gold");
        return befreit || !(await moderation.ClassifyTextAsync(auftrag.Vorlage, ct)).Value.Flagged; // expect-near: UPA4003
    }
}

public enum Stilwahl { Sachlich, Heiter }

public sealed class GlossenDienst(ChatClient chat, IPruefung pruefung)
{
    public async Task<string> SchreibenAsync(ClaimsPrincipal nutzer, TextAuftrag auftrag, CancellationToken ct)
    {
        if (!await pruefung.ZulassenAsync(nutzer, auftrag, ct))
        {
            return "Dieser Auftrag wird nicht ausgeführt.";
        }
        var stil = Enum.TryParse<Stilwahl>(auftrag.Stil, true, out var s) ? s : Stilwahl.Sachlich;
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage($"Schreibe eine kurze Glosse für die Vereinszeitung, Stil: {stil}."),
                new UserChatMessage(auftrag.Vorlage),
            ],
            cancellationToken: ct);
        return c.Content[0].Text;
    }
}
