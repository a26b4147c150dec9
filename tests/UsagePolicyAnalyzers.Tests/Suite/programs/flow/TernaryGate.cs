// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Sprüche;

public class Karten(ChatClient chat, ModerationClient moderation)
{
    public bool PruefungAktiv { get; set; }

    public async Task<string> SchreibeAsync(string anlass)
    {
        var gesperrt = PruefungAktiv ? (await moderation.ClassifyTextAsync(anlass)).Value.Flagged : false; // expect-near: UPA4003
        if (gesperrt) return "Dazu schreibe ich nichts.";
        ChatCompletion c = await chat.CompleteChatAsync("Ein Spruch zum Anlass " + anlass);
        return c.Content[0].Text;
    }
}
