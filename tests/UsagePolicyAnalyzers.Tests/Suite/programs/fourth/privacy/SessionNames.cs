// scope: UPA3001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace Arcade.Tokens;

public class Round
{
    public int TokenCount { get; set; }
    public string Pin { get; set; } = ""; // marker on the map, "bowling pin 3"
    public int CardNumberInDeck { get; set; }
    public Uri PasswordResetUrl { get; set; } = new("https://arcade.example/reset");
    public string SecretIngredient { get; set; } = "saffron";
}

public class Commentator(IConfiguration config)
{
    private readonly ChatClient _client = new("gpt-4o-mini", config["OpenAI:ApiKey"]!);

    public async Task<string> CommentAsync(Round r, CancellationToken cancellationToken)
    {
        var text = $"Comment on the round: {r.TokenCount} tokens left, card no. {r.CardNumberInDeck} of the deck, the cook's secret is {r.SecretIngredient}.";
        ChatCompletion c = await _client.CompleteChatAsync([text], new ChatCompletionOptions { MaxOutputTokenCount = 90 }, cancellationToken);
        return c.Content[0].Text;
    }

    public async Task<string> HelpAsync(Round r) =>
        (await _client.CompleteChatAsync("Tell the player in one sentence to open " + r.PasswordResetUrl)).Value.Content[0].Text;
}
