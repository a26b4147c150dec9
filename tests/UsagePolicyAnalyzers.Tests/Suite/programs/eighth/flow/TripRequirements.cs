// scope: UPA3004
using OpenAI.Chat;
using System.Text.Json.Nodes;

namespace Northbound.Trips;

public static class SchemaBuilder
{
    public static JsonObject Object(params (string Name, string Type, string Text)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, type, text) in members)
        {
            properties[name] = new JsonObject { ["type"] = type, ["description"] = text };
        }
        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    public static BinaryData ToData(this JsonObject schema) => BinaryData.FromString(schema.ToJsonString());
}

public sealed class TripRequirements(ChatClient chat)
{
    private static readonly ChatTool EntryRules = ChatTool.CreateFunctionTool(
        "entry_rules",
        "Looks up which papers a country asks for",
        SchemaBuilder.Object(
            ("country", "string", "two letters"),
            ("hasPassport", "boolean", "whether the traveller holds a passport"),
            ("passportValidMonths", "integer", "how long it is still valid"),
            ("needsDrivingLicence", "boolean", "whether a car is rented"),
            ("nextPageToken", "string", "where the list goes on")).ToData());

    private static readonly ChatTool Luggage = ChatTool.CreateFunctionTool(
        functionName: "luggage_rules",
        functionDescription: "Looks up what a carrier allows",
        functionParameters: SchemaBuilder.Object(("carrier", "string", "name"), ("pieces", "integer", "count")).ToData());

    public async Task<IReadOnlyList<(string Tool, string Arguments)>> PlanAsync(string itinerary, CancellationToken ct)
    {
        var options = new ChatCompletionOptions { ToolChoice = ChatToolChoice.CreateRequiredChoice() };
        options.Tools.Add(EntryRules);
        options.Tools.Add(Luggage);

        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("Choose the look-ups this itinerary needs."), new UserChatMessage(itinerary)], options, ct);
        return [.. c.ToolCalls.Select(t => (t.FunctionName, t.FunctionArguments.ToString()))];
    }
}
