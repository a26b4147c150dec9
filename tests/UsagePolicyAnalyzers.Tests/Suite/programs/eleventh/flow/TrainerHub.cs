// scope: UPA4007
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Ruderclub.Trainer;

public interface ITrainingLog
{
    Task<IReadOnlyList<string>> LastSessionsAsync(string member, int count);
}

[Authorize]
public sealed class TrainerHub(ChatClient chat, ITrainingLog log) : Hub
{
    private const string Role = """
        You are the AI trainer of a rowing club. You plan sessions from what the member has rowed lately.
        Do not comment on weight. Send members with pain to a doctor.
        """;

    public async Task Ask(string question)
    {
        var member = Context.UserIdentifier ?? throw new HubException("Sign in first.");
        var sessions = await log.LastSessionsAsync(member, 10);
        var options = new ChatCompletionOptions
        {
            Temperature = 0.3f,
            MaxOutputTokenCount = 400,
        };
        ChatCompletion completion = await chat.CompleteChatAsync( // expect-near: UPA4007
            [new SystemChatMessage(Role), new UserChatMessage(string.Join("\n", sessions) + "\n\n" + question)],
            options);
        if (completion.FinishReason != ChatFinishReason.Stop)
        {
            await Clients.Caller.SendAsync("trainer", "I cannot answer this.");
            return;
        }
        await Clients.Caller.SendAsync("trainer", completion.Content[0].Text);
    }
}
