using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Speisewunsch;

public interface IKoch
{
    Task<string> RezeptAsync(string wunsch, CancellationToken ct);
}

public sealed class Koch(OpenAIClient openAi, IOptionsMonitor<Einstellungen> einstellungen) : IKoch
{
    private const string Rolle = """
        Du schlägst der Küche eines Seniorenheims ein Mittagessen vor.
        Nenne Zutaten für vierzig Portionen und die Arbeitsschritte in kurzer Form.
        """;

    public async Task<string> RezeptAsync(string wunsch, CancellationToken ct)
    {
        var e = einstellungen.CurrentValue;
        if (wunsch.Length > e.MaxZeichen) wunsch = wunsch[..e.MaxZeichen];

        if (e.EingabenPruefen && await AuffaelligAsync(wunsch, ct)) // expect-near: UPA4003
        {
            return "Diesen Wunsch können wir nicht bearbeiten.";
        }

        ChatCompletion antwort = await openAi.GetChatClient(e.Modell)
            .CompleteChatAsync([new SystemChatMessage(Rolle), new UserChatMessage(wunsch)], cancellationToken: ct);
        return antwort.FinishReason == ChatFinishReason.Stop ? antwort.Content[0].Text : "Kein Vorschlag.";
    }

    private async Task<bool> AuffaelligAsync(string text, CancellationToken ct)
    {
        ModerationResult urteil = await openAi.GetModerationClient("omni-moderation-latest").ClassifyTextAsync(text, ct);
        return urteil.Flagged;
    }
}
