// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Smarthome.Actions;

public sealed record ActionTurn(string Text, string LampHint, int Room);

public interface ILamps
{
    Task<string> StateAsync(int room);
}

public static class CustomActions
{
    public static void MapTurns(this IEndpointRouteBuilder app) =>
        app.MapPost("/turn", async (ActionTurn turn, IChatClient chat, ILamps lamps, CancellationToken ct) =>
        {
            var state = AIFunctionFactory.Create(
                () => lamps.StateAsync(turn.Room),
                new AIFunctionFactoryOptions
                {
                    Name = "lamp_state",
                    Description = "Tells which lamps are on. " + turn.LampHint, // expect-near: UPA4009
                });
            var options = new ChatOptions { Instructions = "You are the AI of a house. Answer in one sentence.", Tools = [state] };
            var response = await chat.GetResponseAsync(turn.Text, options, ct);
            return Results.Ok("AI: " + response.Text);
        });
}
