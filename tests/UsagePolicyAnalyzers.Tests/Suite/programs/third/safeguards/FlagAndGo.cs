// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Village.Board;

public interface IIncidentLog
{
    void Add(string kind, string detail);
}

public sealed class BoardTexts(ChatClient chat, ModerationClient moderation, IIncidentLog incidents)
{
    public async Task<string> PolishAsync(string note)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(note);
        if (result.Flagged) // expect-near: UPA4003
        {
            incidents.Add("flagged", note);
        }

        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage("Polish notes for the village notice board."), new UserChatMessage(note));
        return completion.Content[0].Text;
    }
}
