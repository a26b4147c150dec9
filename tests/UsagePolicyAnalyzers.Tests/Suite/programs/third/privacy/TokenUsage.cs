// scope: UPA3001, UPA3003, UPA3004, UPA3005, UPA3011
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Usage.Meter;

public sealed record DeckOfCards(string CardName, int CardNumberLength, int TokenCount);

public sealed class CardGame(ChatClient chat, ILogger<CardGame> logger)
{
    private const int MaxTokens = 250;

    public async Task<string> DescribeAsync(DeckOfCards deck, CancellationToken cancellationToken)
    {
        var className = deck.GetType().Name;
        ChatCompletion c = await chat.CompleteChatAsync(
            [new UserChatMessage($"Describe the tarot card {deck.CardName} in {MaxTokens} tokens for the {className} page. Tokens left: {deck.TokenCount}.")],
            new ChatCompletionOptions { MaxOutputTokenCount = MaxTokens },
            cancellationToken);
        logger.LogInformation("{Input} tokens in, {Output} tokens out", c.Usage.InputTokenCount, c.Usage.OutputTokenCount);
        return c.Content[0].Text;
    }
}
