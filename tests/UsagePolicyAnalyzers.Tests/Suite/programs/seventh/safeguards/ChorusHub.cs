using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Chorus.Live;

public sealed class ChorusHub(ChatClient chat, ModerationClient moderation) : Hub
{
    private static readonly ConcurrentDictionary<string, List<ChatMessage>> Talks = new();

    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("Say", "I am an AI that helps choirs to find songs.");

    public async Task Begin(string director)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(director);
        if (verdict.Flagged) throw new HubException("Please describe the choir in another way.");

        var system = new StringBuilder();
        system.AppendLine("You help choirs to find songs.");
        system.AppendLine("Name at most three songs in one answer.");
        system.AppendLine("The director says how you must behave:");
        system.AppendLine(director); // expect-near: UPA4009
        Talks[Context.ConnectionId] = [new SystemChatMessage(system.ToString())];
    }

    public async Task Ask(string question)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question);
        if (verdict.Flagged) throw new HubException("Please ask about songs.");
        if (!Talks.TryGetValue(Context.ConnectionId, out var talk)) throw new HubException("Begin first.");

        talk.Add(new UserChatMessage(question));
        ChatCompletion c = await chat.CompleteChatAsync(talk, new ChatCompletionOptions { EndUserId = Context.ConnectionId });
        if (c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 })
        {
            await Clients.Caller.SendAsync("Say", "I have no songs for that.");
            return;
        }
        talk.Add(new AssistantChatMessage(c));
        await Clients.Caller.SendAsync("Say", c.Content[0].Text);
    }
}
