// scope: UPA2001
using OpenAI.Chat;

namespace Emergency.Intake;

public sealed record Patient(string WristbandId, string Complaint, int HeartRate);

public interface IWardBoard
{
    Task AssignTriageLevelAsync(string wristbandId, int level);
    Task DischargeAsync(string wristbandId);
}

public sealed class IntakeDesk(ChatClient chat, IWardBoard board)
{
    private readonly Dictionary<string, Func<Patient, Task>> _routes = new()
    {
        ["RED"] = p => board.AssignTriageLevelAsync(p.WristbandId, 1),
        ["YELLOW"] = p => board.AssignTriageLevelAsync(p.WristbandId, 2),
        ["HOME"] = p => board.DischargeAsync(p.WristbandId),
    };

    public async Task ReceiveAsync(Patient patient)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage("You triage patients in the emergency room. Answer RED, YELLOW or HOME."),
            new UserChatMessage($"{patient.Complaint}; heart rate {patient.HeartRate}"));
        var label = completion.Content[0].Text.Trim().ToUpperInvariant();
        if (_routes.TryGetValue(label, out var route))
            await route(patient); // expect-near: UPA2001
    }
}
