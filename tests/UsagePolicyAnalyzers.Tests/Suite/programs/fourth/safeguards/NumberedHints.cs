// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Puzzles;

public enum Difficulty { Easy, Normal, Hard }
public interface IPuzzleStore { Task<string> TextAsync(int id); }

public static class PuzzleRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/puzzles/{id:int}/hint", async (int id, Difficulty level, IPuzzleStore store, IChatClient chat) =>
        {
            var puzzle = await store.TextAsync(id);
            return (await chat.GetResponseAsync($"Give a {level} hint, without the solution, for this puzzle:\n{puzzle}")).Text;
        });

        app.MapGet("/puzzles/daily", async (DateOnly day, Guid player, IChatClient chat) =>
            (await chat.GetResponseAsync($"Invent a number puzzle for {day:dddd}.")).Text);

        app.MapPost("/puzzles/own", async (HttpRequest request, IChatClient chat) =>
        {
            var form = await request.ReadFormAsync();
            var idea = form["idea"].ToString();
            return (await chat.GetResponseAsync("Make a puzzle of this idea: " + idea)).Text; // expect: UPA4001
        });
    }
}
