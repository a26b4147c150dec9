// scope: UPA1001
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace CityLibrary.Live;

public interface ILoanDesk
{
    Task<string> OpeningHoursAsync();
}

public class FrontDeskHub(IChatClient client, ILoanDesk desk, ILogger<FrontDeskHub> logger) : Hub
{
    private static readonly Dictionary<string, List<ChatMessage>> Sessions = new();

    public override async Task OnConnectedAsync()
    {
        var hours = await desk.OpeningHoursAsync();
        Sessions[Context.ConnectionId] =
        [
            new(ChatRole.System, "You work at the front desk of a public library. Opening hours: " + hours +
                ". Be polite, keep it short, and never invent books."),
        ];
        await Clients.Caller.SendAsync("message", "Hello and welcome to the city library! What are you looking for?");
        await base.OnConnectedAsync();
    }

    public async Task Say(string text)
    {
        var history = Sessions[Context.ConnectionId];
        history.Add(new ChatMessage(ChatRole.User, text));

        var response = await client.GetResponseAsync(history, new ChatOptions { Temperature = 0.2f }, Context.ConnectionAborted);
        history.AddRange(response.Messages);
        logger.LogInformation("Turn {Count} answered", history.Count);

        await Clients.Caller.SendAsync("message", response.Text); // expect: UPA1001
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        Sessions.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
