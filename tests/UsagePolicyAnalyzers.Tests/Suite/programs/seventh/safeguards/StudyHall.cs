using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Study.Hall;

/// <summary>For students of a university, eighteen and older.</summary>
public sealed class StudyHall(IChatClient client, ModerationClient moderation) : Hub
{
    private const string Tutor = """
        You are a tutor for first-year students.
        Ask back, give hints, show the next step. Do not write essays, term papers or exam answers that students hand in.
        A model essay on another topic is fine if it is marked as a model.
        If a student asks how to get round the plagiarism check, decline and explain the rules of the faculty.
        If a student speaks of self-harm, answer warmly and name the counselling service.
        """;

    private const string Greeting = "Hello, I am the study hall's AI tutor. I make mistakes; check with your lecturer.";

    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("Say", Greeting);

    public async Task Ask(string text)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, Context.ConnectionAborted);
        if (verdict.SelfHarm.Flagged)
        {
            await Clients.Caller.SendAsync("Say", "You are not alone. The counselling service is open day and night.");
            return;
        }
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("Say", "Let us go back to your course.");
            return;
        }

        List<ChatMessage> turn = [new(ChatRole.System, Tutor), new(ChatRole.User, text)];
        var response = await client.GetResponseAsync(turn, cancellationToken: Context.ConnectionAborted);
        await Clients.Caller.SendAsync("Say", response.FinishReason == ChatFinishReason.ContentFilter ? "I cannot answer that." : response.Text);
    }
}
