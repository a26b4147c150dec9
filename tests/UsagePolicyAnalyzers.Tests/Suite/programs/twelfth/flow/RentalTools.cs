// scope: UPA3004
using Anthropic;
using Anthropic.Models.Messages;
using System.Text.Json;

namespace Pedal.Rental;

public sealed class RentalTools(AnthropicClient claude)
{
    private static readonly Tool Reserve = new()
    {
        Name = "reserve_cargo_bike",
        Description = "Reserves a cargo bike for a day. Documents are shown at the counter, not here.",
        InputSchema = new()
        {
            Properties = new Dictionary<string, JsonElement>
            {
                ["station"] = JsonSerializer.SerializeToElement(new { type = "string" }),
                ["day"] = JsonSerializer.SerializeToElement(new { type = "string", format = "date" }),
                ["hasDrivingLicence"] = JsonSerializer.SerializeToElement(new { type = "boolean" }),
                ["membershipCardColour"] = JsonSerializer.SerializeToElement(new { type = "string", @enum = new[] { "green", "blue" } }),
            },
            Required = ["station", "day"],
        },
    };

    public async Task<Message> TurnAsync(List<MessageParam> history, CancellationToken ct)
    {
        return await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            System = "You are the AI assistant of a bicycle rental. Introduce yourself as an AI in your first answer.",
            Messages = history,
            Tools = [Reserve],
        }, ct);
    }
}
