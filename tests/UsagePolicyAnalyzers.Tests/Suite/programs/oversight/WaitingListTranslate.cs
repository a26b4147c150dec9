// scope: UPA2001
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Council.Housing;

public class WaitingListHub(ChatClient chat, IFlats flats) : Hub
{
    public async Task Apply(string household, int points, string language)
    {
        if (points < 60)
            await flats.DeclineApplicationAsync(household);
        else
            await flats.AllocateAsync(household);
        ChatCompletion c = await chat.CompleteChatAsync($"Translate into {language}: Your application for a council flat was {(points < 60 ? "declined" : "accepted")}.");
        await Clients.Caller.SendAsync("letter", c.Content[0].Text);
    }
}

public interface IFlats { Task AllocateAsync(string household); Task DeclineApplicationAsync(string household); }
