using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Matchmakers.Lounge;

public interface IEvenings
{
    Task<int> OpenTablesAsync(string city);
}

public class LoungeHub : Hub
{
    private readonly ChatClient _chat;
    private readonly IEvenings _evenings;

    public LoungeHub(ChatClient chat, IEvenings evenings)
    {
        _chat = chat;
        _evenings = evenings;
    }

    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("say", "Laura", "Hi, lovely to see you! Looking for an evening?");

    public async Task Say(string city, string text)
    {
        var tables = await _evenings.OpenTablesAsync(city);
        ChatCompletion completion = await _chat.CompleteChatAsync(
        [
            ChatMessage.CreateSystemMessage(Prompts.Host(city, tables)),
            ChatMessage.CreateUserMessage(text),
        ]);
        await Clients.Caller.SendAsync("say", "Laura", completion.Content[0].Text); // expect: UPA1001
    }
}
