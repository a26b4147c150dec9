// scope: UPA3005
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Roofing.Quotes;

public interface IQuoteService
{
    Task<string> QuoteAsync(string customer, string wishes, CancellationToken ct);
}

public sealed class QuoteService(ChatClient chat, ILogger<QuoteService> logger) : IQuoteService
{
    public async Task<string> QuoteAsync(string customer, string wishes, CancellationToken ct)
    {
        var prompt = $"Write the cover letter of a quote for {customer}. Wishes: {wishes}";
        logger.LogDebug("Quote requested for {Length} characters of wishes", wishes.Length);

        ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: ct);
        var letter = completion.Content[0].Text;

        logger.LogInformation("Model answered with {Length} characters, {Tokens} tokens", letter.Length, completion.Usage.TotalTokenCount);
        return letter;
    }
}
