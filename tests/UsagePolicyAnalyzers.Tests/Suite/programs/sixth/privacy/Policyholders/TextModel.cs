using OpenAI.Chat;

namespace Insure.Infrastructure;

public interface ITextModel
{
    Task<string> CompleteAsync(string instructions, IReadOnlyDictionary<string, string> facts, CancellationToken ct);
}

public sealed class OpenAiTextModel(ChatClient chat) : ITextModel
{
    public async Task<string> CompleteAsync(string instructions, IReadOnlyDictionary<string, string> facts, CancellationToken ct)
    {
        var lines = facts.Select(f => $"{f.Key}: {f.Value}");
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage(instructions), new UserChatMessage(string.Join(Environment.NewLine, lines))], cancellationToken: ct);
        return c.Content[0].Text;
    }
}
