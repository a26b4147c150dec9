// scope: UPA2001
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Clinic.Night;

public enum Urgency { Red, Orange, Yellow, Green }
public sealed class Visit { public Guid Id { get; init; } public string Complaint { get; init; } = ""; public Urgency Urgency { get; set; } }
public interface IWaitingRoom { Task<Visit> FindAsync(Guid id); Task PlaceAsync(Visit v); Task SendHomeAsync(Visit v); }

public sealed class TriageHub(ChatClient chat, IWaitingRoom room) : Hub
{
    private static readonly ChatMessage Role = new SystemChatMessage(
        "You triage patients of the emergency department. " +
        "Red, Orange, Yellow or Green. One word.");

    public async Task Arrive(Guid visitId)
    {
        var visit = await room.FindAsync(visitId);
        ChatCompletion c = await chat.CompleteChatAsync(Role, new UserChatMessage(visit.Complaint));
        visit.Urgency = Enum.Parse<Urgency>(c.Content[0].Text.Trim(), ignoreCase: true);
        if (visit.Urgency == Urgency.Green)
            await room.SendHomeAsync(visit); // expect-near: UPA2001
        else
            await room.PlaceAsync(visit);
    }
}
