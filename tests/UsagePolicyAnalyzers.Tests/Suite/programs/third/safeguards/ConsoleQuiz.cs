// scope: UPA4001
using OpenAI.Chat;

namespace Pub.Quiz;

public enum Topic { Music, Sport, History }

public sealed class QuizMaster(ChatClient chat)
{
    public async Task RunAsync()
    {
        Console.WriteLine("Topic? 1 music, 2 sport, 3 history");
        var topic = int.TryParse(Console.ReadLine(), out var n) && n is >= 1 and <= 3 ? (Topic)(n - 1) : Topic.Music;
        Console.WriteLine("How many questions?");
        var count = int.TryParse(Console.ReadLine(), out var c) ? Math.Clamp(c, 1, 20) : 5;

        ChatCompletion completion = await chat.CompleteChatAsync($"Write {count} pub quiz questions about {topic}.");
        Console.WriteLine("(written by AI)");
        Console.WriteLine(completion.Content[0].Text);
    }
}
