// scope: UPA2001
using OpenAI.Chat;

namespace Tracker.Intake;

public sealed record BugReport(int Number, string Title, string Steps);

public interface IIssueBoard
{
    Task AssignTriageLabelAsync(int number, string label);
    Task CloseAsDuplicateAsync(int number);
}

public sealed class TriageDesk(ChatClient chat, IIssueBoard board)
{
    public async Task ReceiveAsync(BugReport report)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage("You triage issues of an open source library. Answer crash, performance, docs or duplicate."),
            new UserChatMessage($"{report.Title}\n{report.Steps}"));
        var label = completion.Content[0].Text.Trim().ToLowerInvariant();
        switch (label)
        {
            case "duplicate":
                await board.CloseAsDuplicateAsync(report.Number);
                break;
            case "crash" or "performance" or "docs":
                await board.AssignTriageLabelAsync(report.Number, label);
                break;
        }
    }
}
