// scope: UPA4008
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Tour.Texts;

public sealed class TourHub(ChatClient chat) : Hub
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("line", "This tour is narrated by an AI.");
        await base.OnConnectedAsync();
    }

    public async Task Next(string place)
    {
        ChatCompletion completion = await chat.CompleteChatAsync( // expect-near: UPA4008
            new SystemChatMessage("You narrate a city tour. Three sentences per place."),
            new UserChatMessage(place));

        await Clients.Caller.SendAsync("line", completion.Content[0].Text);
    }
}
