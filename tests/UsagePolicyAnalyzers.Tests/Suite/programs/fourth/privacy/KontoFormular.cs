// scope: UPA3004
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Stadtwerke.Formular;

public sealed class KontoFormular
{
    private readonly AnthropicClient _claude = new();

    private static Tool Lastschrift() => new() // expect-near: UPA3004
    {
        Name = "lastschrift_anlegen",
        Description = "Merkt die Abbuchung vor",
        InputSchema = new InputSchema
        {
            Properties = new Dictionary<string, JsonElement>
            {
                ["vertragsnummer"] = JsonSerializer.SerializeToElement(new { type = "string" }),
                ["iban"] = JsonSerializer.SerializeToElement(new { type = "string" }),
            },
        },
    };

    private static Tool Zaehlerstand() => new()
    {
        Name = "zaehlerstand_melden",
        Description = "Nimmt den Zählerstand auf",
        InputSchema = new InputSchema
        {
            Properties = new Dictionary<string, JsonElement>
            {
                ["vertragsnummer"] = JsonSerializer.SerializeToElement(new { type = "string" }),
                ["stand"] = JsonSerializer.SerializeToElement(new { type = "integer" }),
            },
        },
    };

    public async Task<Message> FragenAsync(string text) => await _claude.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 700,
        Messages = [new UserMessageParam { Content = text }],
        Tools = [Lastschrift(), Zaehlerstand()],
    });
}
