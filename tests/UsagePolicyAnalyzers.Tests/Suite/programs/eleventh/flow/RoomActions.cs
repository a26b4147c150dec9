// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Smarthome.Rooms;

public sealed record RoomTurn(string Text, string[] EarlierWishes, int Room, bool Short);

public interface IRoomPlans
{
    Task<string> PlanAsync(int room, CancellationToken ct);
}

public static class RoomActions
{
    private const string House = "You are the AI of a house. The plan of the room follows, wishes come from the person in the room.";

    public static void MapRooms(this IEndpointRouteBuilder app) => app.MapPost("/rooms/turn", TurnAsync);

    private static async Task<IResult> TurnAsync(RoomTurn turn, ChatClient chat, IRoomPlans plans, CancellationToken ct)
    {
        var system = House + "\n" + await plans.PlanAsync(turn.Room, ct) + (turn.Short ? "\nAnswer in one sentence." : "");
        var messages = new List<ChatMessage> { new SystemChatMessage(system) };
        messages.AddRange(turn.EarlierWishes.Take(10).Select(w => new UserChatMessage(w)));
        messages.Add(new UserChatMessage(turn.Text));

        var options = new ChatCompletionOptions();
        options.Tools.Add(ChatTool.CreateFunctionTool("lamp_state", $"Tells which lamps are on in room {turn.Room}"));
        ChatCompletion completion = await chat.CompleteChatAsync(messages, options, ct);
        return completion.FinishReason == ChatFinishReason.Stop
            ? Results.Ok("AI: " + completion.Content[0].Text)
            : Results.NoContent();
    }
}
