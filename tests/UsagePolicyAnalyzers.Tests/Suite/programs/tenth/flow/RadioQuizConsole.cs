// scope: UPA4008
using Microsoft.Extensions.AI;

namespace RadioQuiz;

public sealed class QuizConsole(IChatClient chat)
{
    private readonly List<ChatMessage> _history =
    [
        new(ChatRole.System, "You host a quiz on the history of radio. One question at a time; say whether the last answer was right."),
    ];

    public async Task RunAsync(CancellationToken ct)
    {
        Console.WriteLine("Welcome! The questions of this quiz are asked by an AI. Type 'stop' to end.");
        var line = "Please ask the first question.";
        var started = DateTime.UtcNow;
        var rounds = 0;

        while (line is not null and not "stop")
        {
            _history.Add(new ChatMessage(ChatRole.User, line));
            var response = await chat.GetResponseAsync(_history, cancellationToken: ct); // expect-near: UPA4008
            _history.AddMessages(response);
            rounds++;

            Console.WriteLine(response.Text);
            Console.Write("> ");
            line = Console.ReadLine();
        }

        Console.WriteLine($"{rounds} rounds in {(DateTime.UtcNow - started).TotalMinutes:F0} minutes.");
    }
}
