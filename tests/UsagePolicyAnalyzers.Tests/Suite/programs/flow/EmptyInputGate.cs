// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Sprüche;

public class Karten(ChatClient chat, ModerationClient moderation)
{
    public async Task<string> SchreibeAsync(string anlass, string? zusatz)
    {
        if ((await moderation.ClassifyTextAsync(anlass)).Value.Flagged) return "Dazu schreibe ich nichts.";
        if (zusatz is not null && (await moderation.ClassifyTextAsync(zusatz)).Value.Flagged) return "Dazu schreibe ich nichts.";
        ChatCompletion c = await chat.CompleteChatAsync("Ein Spruch zum Anlass " + anlass + (zusatz is null ? "" : ". " + zusatz));
        return c.Content[0].Text;
    }
}
