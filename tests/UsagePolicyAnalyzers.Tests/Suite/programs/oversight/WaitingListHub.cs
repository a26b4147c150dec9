// scope: UPA2001
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Council.Housing;

public class WaitingListHub(ChatClient chat, IFlats flats) : Hub
{
    public async Task Apply(string household)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Social housing office. Does this household get a council flat? Begin with OFFER or DECLINE.\n" + household);
        var offered = c.Content[0].Text.StartsWith("OFFER", StringComparison.Ordinal);
        if (!offered)
        {
            await flats.DeclineApplicationAsync(household); // expect-near: UPA2001
            await Clients.Caller.SendAsync("declined");
            return;
        }

        await flats.AllocateAsync(household);
        await Clients.Caller.SendAsync("offered");
    }
}

public interface IFlats { Task AllocateAsync(string household); Task DeclineApplicationAsync(string household); }
