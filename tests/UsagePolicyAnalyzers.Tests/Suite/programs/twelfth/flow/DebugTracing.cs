// scope: UPA4003
using System.Diagnostics;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Kiosk.Terminal;

public static class Terminal
{
    public static async Task RunAsync(ChatClient chat, ModerationClient moderation)
    {
        Console.WriteLine("You talk to an AI. An empty line ends the conversation.");
        var history = new List<ChatMessage> { new SystemChatMessage("You explain how to use the ticket machines of a tram network.") };

        while (Console.ReadLine() is { Length: > 0 } line)
        {
            var started = Stopwatch.GetTimestamp();
            ModerationResult verdict = await moderation.ClassifyTextAsync(line);
#if DEBUG
            Console.WriteLine($"[moderation took {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms]");
#endif
            if (verdict.Flagged)
            {
                Console.WriteLine("I cannot help with that.");
                continue;
            }

            history.Add(new UserChatMessage(line));
            ChatCompletion answer = await chat.CompleteChatAsync(history);
            history.Add(new AssistantChatMessage(answer));
            Console.WriteLine(answer.Content[0].Text);
        }
    }
}
