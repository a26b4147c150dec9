// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Mietrecht;

public class MietrechtHub(IChatClient modell) : Hub
{
    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("antwort", "Hier antwortet eine KI. Die Auskünfte können fehlerhaft sein und ersetzen keine Rechtsberatung durch einen Anwalt.");

    public async Task Frage(string frage)
    {
        var antwort = await modell.GetResponseAsync([
            new(ChatRole.System, "Du beantwortest Rechtsfragen von Mietern zu Kündigung und Mietminderung."),
            new(ChatRole.User, frage)]);
        await Clients.Caller.SendAsync("antwort", antwort.Text);
    }
}
