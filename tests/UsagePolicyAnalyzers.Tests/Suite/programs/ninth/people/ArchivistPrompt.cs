using OpenAI.Chat;

namespace Parish.Archive;

public interface IHumanReview
{
    bool Approve(string what, string proposal);
}

/// <summary>Asks whoever sits at the terminal. An empty line means no.</summary>
public sealed class TerminalReview(TextReader input, TextWriter output) : IHumanReview
{
    public bool Approve(string what, string proposal)
    {
        output.WriteLine();
        output.WriteLine(what);
        output.WriteLine(new string('-', what.Length));
        output.WriteLine(proposal);
        output.Write("Take it over? (yes/no) ");
        return input.ReadLine()?.Trim().ToLowerInvariant() is "yes" or "y";
    }
}

/// <summary>Used in the overnight batch, where nobody can be asked.</summary>
public sealed class NobodyThere : IHumanReview
{
    public bool Approve(string what, string proposal) =>
        throw new InvalidOperationException($"'{what}' needs an archivist. Run the program at the terminal.");
}

public sealed class CardCatalogue(ChatClient chat, IHumanReview review, string folder)
{
    private const string Describe =
        "You describe scanned parish registers for a card catalogue. From the notes give place, years covered and kind of entries in one line.";

    public async Task<int> RunAsync()
    {
        var taken = 0;
        foreach (var notes in Directory.EnumerateFiles(folder, "*.notes.txt"))
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage(Describe), new UserChatMessage(await File.ReadAllTextAsync(notes))],
                new ChatCompletionOptions { EndUserId = "archive" });
            if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 }) continue;

            var card = "AI-generated description: " + completion.Content[0].Text;
            if (!review.Approve(Path.GetFileName(notes), card)) continue;

            await File.WriteAllTextAsync(Path.ChangeExtension(notes, ".card"), card);
            taken++;
        }
        return taken;
    }
}

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
        IHumanReview review = args.Contains("--batch") ? new NobodyThere() : new TerminalReview(Console.In, Console.Out);
        var taken = await new CardCatalogue(chat, review, args[0]).RunAsync();
        Console.WriteLine($"{taken} cards taken over.");
        return 0;
    }
}
