// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Coastline.Rentals;

public interface ILookups
{
    Task<string> RunAsync(string name, IDictionary<string, object?>? arguments, CancellationToken ct);
}

public sealed class CounterDeclarations(IChatClient client, ILookups lookups)
{
    private static JsonElement Schema(string json) => JsonDocument.Parse(json).RootElement.Clone();

    private static IEnumerable<AITool> Declarations()
    {
        yield return AIFunctionFactory.CreateDeclaration("free_cars", "Lists free cars of a class",
            Schema("""{"type":"object","properties":{"carClass":{"type":"string"},"day":{"type":"string","format":"date"}}}"""));
        yield return AIFunctionFactory.CreateDeclaration("renter_history", "Looks up earlier rentals", // expect-near: UPA3004
            Schema("""{"type":"object","properties":{"driving_licence_number":{"type":"string"},"since":{"type":"integer"}},"required":["driving_licence_number"]}"""));
    }

    public async Task<string> RunAsync(string counterNote, CancellationToken ct)
    {
        var history = new List<ChatMessage>
        {
            new(ChatRole.System, "You prepare a counter sheet for a car rental. Use the look-ups."),
            new(ChatRole.User, counterNote),
        };
        var options = new ChatOptions { Tools = [.. Declarations()] };
        for (var turn = 0; turn < 5; turn++)
        {
            var response = await client.GetResponseAsync(history, options, ct);
            history.AddRange(response.Messages);
            var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0) return response.FinishReason == ChatFinishReason.ContentFilter ? "" : response.Text;
            foreach (var call in calls)
            {
                var result = await lookups.RunAsync(call.Name, call.Arguments, ct);
                history.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }
        return "";
    }
}
