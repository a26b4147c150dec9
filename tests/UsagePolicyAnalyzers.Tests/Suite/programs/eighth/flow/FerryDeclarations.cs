// scope: UPA3004
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Inselfaehre.Schalter;

public sealed record FerryQuestion(string Route, bool HasDrivingLicence, int LicenceHeldYears, string LicenceClass, int TokenBudget);

public sealed class FerryDeclarations(IChatClient client)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public async Task<FerryQuestion?> ReadAsync(string counterNote, CancellationToken ct)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["route"] = new JsonObject { ["type"] = "string" },
                ["hasDrivingLicence"] = new JsonObject { ["type"] = "boolean" },
                ["licenceHeldYears"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
                ["licenceClass"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("B", "BE", "C") },
                ["tokenBudget"] = new JsonObject { ["type"] = "integer" },
            },
        };
        var options = new ChatOptions
        {
            Temperature = 0,
            ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonSerializer.SerializeToElement(schema), "ferry_question"),
        };
        var response = await client.GetResponseAsync(
            [new(ChatRole.System, "Lies die Notiz vom Schalter in das Schema. Übernimm niemals Nummern von Ausweisen oder Karten."), new(ChatRole.User, counterNote)],
            options, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return null;
        try
        {
            return JsonSerializer.Deserialize<FerryQuestion>(response.Text, Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
