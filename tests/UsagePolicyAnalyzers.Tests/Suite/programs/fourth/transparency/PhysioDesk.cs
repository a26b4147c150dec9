// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Physio.Live;

public class PhysioHub : Hub
{
    private readonly IChatClient _chat;
    public PhysioHub(IChatClient chat) => _chat = chat;

    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("line", "You are chatting with an AI about back pain and exercises.");

    public async Task Ask(string complaint)
    {
        var r = await _chat.GetResponseAsync(
        [
            new(ChatRole.System, "You explain causes and treatment of back pain to patients of a physiotherapy practice."),
            new(ChatRole.User, complaint),
        ]);
        await Clients.Caller.SendAsync("line", r.Text + Footer);
    }

    private const string Footer = "\n\nThis is general information, may be wrong and does not replace an examination. See a doctor if pain lasts.";
}
