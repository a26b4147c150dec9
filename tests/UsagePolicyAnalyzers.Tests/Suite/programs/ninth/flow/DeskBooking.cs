// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text.Json;
using OpenAI.Chat;

namespace Kontor.Desks;

public interface IDeskPlan
{
    string Free(string building, DateOnly day);
    string Badge(string badgeAlias);
}

public sealed class DeskBooking(ChatClient chat, IDeskPlan plan)
{
    private static readonly ChatTool FreeDesks = ChatTool.CreateFunctionTool(
        "free_desks",
        "Lists the free desks of a building on a day",
        BinaryData.FromObjectAsJson(new
        {
            type = "object",
            properties = new
            {
                building = new { type = "string", @enum = new[] { "north", "south", "annex" } },
                day = new { type = "string", format = "date" },
                pageToken = new { type = "string", description = "from the previous page" },
                routingHint = new { type = "string", description = "shortest walk from which entrance" },
            },
            required = new[] { "building", "day" },
        }));

    private static readonly ChatTool BadgeState = ChatTool.CreateFunctionTool(
        "badge_state",
        "Says whether a badge opens the doors of today's building. Takes the alias printed on the back. Badge numbers, PINs and passwords are not accepted.",
        BinaryData.FromString("""{"type":"object","properties":{"badgeAlias":{"type":"string","maxLength":12}},"required":["badgeAlias"]}"""));

    /// <summary>Turns a stored calendar entry into a list of desks for the planner.</summary>
    public async Task<IReadOnlyList<string>> PlanAsync(string calendarEntry)
    {
        var options = new ChatCompletionOptions { Tools = { FreeDesks, BadgeState }, AllowParallelToolCalls = false };
        List<ChatMessage> messages =
        [
            new SystemChatMessage("Find desks for the entry of a team calendar. Use the tools only."),
            new UserChatMessage(calendarEntry),
        ];

        var found = new List<string>();
        for (var round = 0; round < 4; round++)
        {
            ChatCompletion step = await chat.CompleteChatAsync(messages, options);
            if (step.FinishReason != ChatFinishReason.ToolCalls)
            {
                break;
            }

            messages.Add(new AssistantChatMessage(step));
            foreach (var call in step.ToolCalls)
            {
                using var arguments = JsonDocument.Parse(call.FunctionArguments);
                var result = call.FunctionName == "free_desks"
                    ? plan.Free(arguments.RootElement.GetProperty("building").GetString()!, DateOnly.Parse(arguments.RootElement.GetProperty("day").GetString()!))
                    : plan.Badge(arguments.RootElement.GetProperty("badgeAlias").GetString()!);
                found.Add(result);
                messages.Add(new ToolChatMessage(call.Id, result));
            }
        }
        return found;
    }
}
