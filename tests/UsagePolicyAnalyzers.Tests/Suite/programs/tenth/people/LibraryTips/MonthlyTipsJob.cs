using OpenAI.Chat;
using Riverside.Library.Mail;

namespace Riverside.Library.Jobs;

public record Reader(string Email, string FirstName, IReadOnlyList<string> LastBooks);

public interface IReaders
{
    IAsyncEnumerable<Reader> WithTipsEnabledAsync(CancellationToken ct);
}

public interface IReadingTips
{
    Task<string> WriteAsync(Reader reader, CancellationToken ct);
}

public class ReadingTips : IReadingTips
{
    private readonly ChatClient _chat;

    public ReadingTips(ChatClient chat) => _chat = chat;

    public async Task<string> WriteAsync(Reader reader, CancellationToken ct)
    {
        var prompt = "Write a short letter with three reading tips from our catalogue.\n"
                   + $"The reader is called {reader.FirstName} and has borrowed lately:\n- "
                   + string.Join("\n- ", reader.LastBooks)
                   + "\nNo spoilers. Do not recommend a book from the list again.";
        ChatCompletion completion = await _chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}

public class MonthlyTipsJob(IReaders readers, IReadingTips tips, IMailService mail)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var reader in readers.WithTipsEnabledAsync(ct))
        {
            var letter = await tips.WriteAsync(reader, ct);
            await mail.SendTipsAsync(reader.Email, letter, ct);
        }
    }
}
