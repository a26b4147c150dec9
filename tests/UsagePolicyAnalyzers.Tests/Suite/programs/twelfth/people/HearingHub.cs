// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Audiology.Online;

public class HearingHub : Hub
{
    private const string Welcome =
        "Welcome! Answers here are written by an AI. They can be wrong and do not replace an examination by a doctor or audiologist.";

    private readonly IChatClient _chat;

    public HearingHub(IChatClient chat)
    {
        _chat = chat;
    }

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("message", Welcome);
        await base.OnConnectedAsync();
    }

    public async Task Ask(string patientQuestion)
    {
        var reply = await _chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "You explain hearing loss, tinnitus and hearing aids to patients in general terms."),
            new ChatMessage(ChatRole.User, patientQuestion)
        ]);
        await Clients.Caller.SendAsync("message", reply.Text);
    }
}
