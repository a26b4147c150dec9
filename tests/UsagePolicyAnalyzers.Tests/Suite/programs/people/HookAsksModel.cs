// scope: UPA2004
using OpenAI.Chat;

namespace Kredit;

public class KreditPruefung(ChatClient chat, ChatClient zweitesModell)
{
    public async Task<bool> EntscheideAsync(string akte)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Soll der Kredit bewilligt werden? ja/nein\n" + akte);
        var vorschlag = c.Content[0].Text;
        return await RequestHumanApprovalAsync(vorschlag) && vorschlag == "ja";
    }

    private async Task<bool> RequestHumanApprovalAsync(string vorschlag) // expect: UPA2004
    {
        ChatCompletion c = await zweitesModell.CompleteChatAsync("Ist dieser Vorschlag plausibel? ja/nein\n" + vorschlag);
        return c.Content[0].Text.StartsWith("ja");
    }
}
