// scope: UPA4002
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Imkerforum.Live;

public sealed class ReplyHub : Hub
{
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public ReplyHub(ChatClient chat, ModerationClient moderation)
    {
        _chat = chat;
        _moderation = moderation;
    }

    public async Task Ask(string question)
    {
        ModerationResult before = await _moderation.ClassifyTextAsync(question);
        if (before.Flagged) throw new HubException("This question stays unanswered.");

        ChatCompletion completion = await _chat.CompleteChatAsync(
            new SystemChatMessage("You are the AI of a forum of bee-keepers."), new UserChatMessage(question));
        var reply = completion.Content[0].Text;

        _ = await _moderation.ClassifyTextAsync(reply); // expect: UPA4002
        await Clients.Caller.SendAsync("reply", reply);
    }
}
