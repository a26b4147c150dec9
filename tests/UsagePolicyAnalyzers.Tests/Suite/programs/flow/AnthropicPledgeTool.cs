// scope: UPA3004
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Donations.Bot;

public class DonationBot(AnthropicClient claude)
{
    private static Tool Pledge() => new()
    {
        Name = "record_pledge",
        Description = "Records a pledge of a supporter. The bank details are entered on the payment page.",
        InputSchema = new InputSchema
        {
            Properties = new Dictionary<string, JsonElement>
            {
                ["amount"] = JsonSerializer.SerializeToElement(new { type = "number" }),
                ["supporterId"] = JsonSerializer.SerializeToElement(new { type = "string" }),
                ["ibanCountry"] = JsonSerializer.SerializeToElement(new { type = "string" }),
            },
        },
    };

    public Task<Message> RunAsync(string text) => claude.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 400,
        Messages = [new UserMessageParam(text)],
        Tools = [Pledge()],
    });
}
