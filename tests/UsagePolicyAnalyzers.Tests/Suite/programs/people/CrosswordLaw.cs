// scope: UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Puzzle.Site;

public record Clue(string Text, bool AiGenerated);

public static class Clues
{
    public static void MapClues(this IEndpointRouteBuilder app) => app.MapPost("/crossword/clue", Write);

    private static async Task<Clue> Write(string word, IChatClient model)
    {
        var r = await model.GetResponseAsync("Write a crossword clue for the word \"" + word + "\". Words like judge, doctor, bond, share or interest are fine.");
        return new Clue(r.Text, AiGenerated: true);
    }
}
