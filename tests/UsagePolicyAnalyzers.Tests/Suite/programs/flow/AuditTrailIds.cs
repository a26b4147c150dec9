// scope: UPA3005
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Catalogue;

public partial class Describer(ChatClient chat, ILogger<Describer> logger)
{
    private static readonly Action<ILogger, string, int, Exception?> Done =
        LoggerMessage.Define<string, int>(LogLevel.Information, new EventId(7), "Item {Item} described in {Count} characters");

    public async Task<string> DescribeAsync(string itemId, string notes)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Describe the item by these notes: " + notes);
        string text = c.Content[0].Text;
        Done(logger, itemId, text.Length, null);
        logger.LogDebug("model {Model}, completion {Id}, prompt tokens {Tokens}", c.Model, c.Id, c.Usage.InputTokenCount);
        return text;
    }
}
