// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Mietrecht;

public class MietrechtHub : Hub
{
    private readonly IChatClient _modell;
    public MietrechtHub(IChatClient modell) => _modell = modell;

    public async Task Frage(string frage)
    {
        var antwort = await _modell.GetResponseAsync([
            new(ChatRole.System, "Du beantwortest Rechtsfragen von Mietern zu Kündigung und Mietminderung."),
            new(ChatRole.User, frage)]);
        await Clients.Caller.SendAsync("antwort", antwort.Text); // expect: UPA1001, UPA1002
    }
}
