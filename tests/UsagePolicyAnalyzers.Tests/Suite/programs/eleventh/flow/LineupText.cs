// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Festival.Tools;

internal static class LineupText
{
    private static async Task Main(string[] args)
    {
        var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
        var chat = new ChatClient("gpt-4.1", key);
        Console.WriteLine("Texts below are written by an AI. An empty line ends the program.");

        while (Console.ReadLine() is { Length: > 0 } notes)
        {
#if !DEBUG // expect: UPA4003
            var moderation = new ModerationClient("omni-moderation-latest", key);
            ModerationResult verdict = await moderation.ClassifyTextAsync(notes);
            if (verdict.Flagged)
            {
                Console.WriteLine("These notes cannot be used.");
                continue;
            }
#endif
            ChatCompletion completion = await chat.CompleteChatAsync(
                new SystemChatMessage("You turn notes about a band into a line-up text of sixty words."), new UserChatMessage(notes));
            Console.WriteLine(completion.Content[0].Text);
        }
    }
}
