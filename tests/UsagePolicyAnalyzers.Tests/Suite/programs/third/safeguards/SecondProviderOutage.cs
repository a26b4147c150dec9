// scope: UPA4006
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Second.Provider;

public interface ITextModel
{
    Task<string> WriteAsync(string prompt, CancellationToken ct);
}

public sealed class FailoverModel(ChatClient primary, ChatClient backup, ILogger<FailoverModel> logger) : ITextModel
{
    public async Task<string> WriteAsync(string prompt, CancellationToken ct)
    {
        var messages = new[] { new UserChatMessage(prompt) };
        try
        {
            ChatCompletion first = await primary.CompleteChatAsync(messages, cancellationToken: ct);
            return first.Content[0].Text;
        }
        catch (ClientResultException e) when (e.Status is 429 or 503)
        {
            logger.LogWarning("Primary model unavailable, using the backup model");
            ChatCompletion second = await backup.CompleteChatAsync(messages, cancellationToken: ct);
            return second.Content[0].Text;
        }
    }
}
