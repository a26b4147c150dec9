// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Mieterbund.Chat;

public sealed class MietrechtHub(IChatClient modell) : Hub
{
    private const string Rolle = "Du erklärst Mieterinnen und Mietern das Mietrecht: Kündigungsfristen, Nebenkosten, Mietminderung.";

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("nachricht", "Guten Tag! Hier antwortet eine künstliche Intelligenz.");
        await base.OnConnectedAsync();
    }

    public async Task Frage(string text)
    {
        var antwort = await modell.GetResponseAsync(
            [new(ChatRole.System, Rolle), new(ChatRole.User, text)], new ChatOptions { Temperature = 0.2f }, Context.ConnectionAborted);
        await Clients.Caller.SendAsync("nachricht", antwort.Text); // expect: UPA1002
    }
}
