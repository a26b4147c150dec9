// scope: UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Physio.Online;

public class PatientHub : Hub
{
    private readonly IChatClient _chat;
    private readonly IExercisePlans _plans;

    public PatientHub(IChatClient chat, IExercisePlans plans)
    {
        _chat = chat;
        _plans = plans;
    }

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("message", "Welcome to the practice! I am an AI and answer questions about your knee or back.");
        await base.OnConnectedAsync();
    }

    public async Task Ask(string patientQuestion)
    {
        var plan = await _plans.OfAsync(Context.UserIdentifier ?? "");
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System,
                "You explain physiotherapy to patients after knee and back surgery: why an exercise helps, what swelling means, " +
                "when pain is usual. Plan of the patient: " + string.Join(", ", plan)),
            new(ChatRole.User, patientQuestion)
        };
        var reply = await _chat.GetResponseAsync(messages);
        await Clients.Caller.SendAsync("message", reply.Text); // expect: UPA1002
    }
}

public interface IExercisePlans
{
    Task<IReadOnlyList<string>> OfAsync(string patient);
}
