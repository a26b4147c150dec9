// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Collection.Finder;

public sealed record FinderRequest(string Nickname, string WhatItHolds, string Question);

public interface ICollections
{
    Task<IReadOnlyList<string>> SearchAsync(string nickname, string words);
}

public sealed class LimitedCollections(ICollections inner, int most) : ICollections
{
    public async Task<IReadOnlyList<string>> SearchAsync(string nickname, string words)
    {
        var found = await inner.SearchAsync(nickname, words.Length > 80 ? words[..80] : words);
        return found.Count <= most ? found : [.. found.Take(most)];
    }
}

public static class ToolMaker
{
    private const string Rules = "You look things up in a collector's own lists. Use the tool before you answer. Three sentences.";

    public static void MapFinder(this IEndpointRouteBuilder app, ICollections collections) =>
        app.MapPost("/finder", async (FinderRequest request, IChatClient client, ModerationClient moderation) =>
        {
            ModerationResultCollection verdicts =
                await moderation.ClassifyTextAsync(new[] { request.Nickname, request.WhatItHolds, request.Question });
            if (verdicts.Any(v => v.Flagged))
            {
                return Results.BadRequest();
            }

            var search = AIFunctionFactory.Create(
                async (string words) => await collections.SearchAsync(request.Nickname, words),
                "search_list",
                $"Searches the collector's list. It holds: {request.WhatItHolds}"); // expect-near: UPA4009

            var options = new ChatOptions { Instructions = Rules, Tools = [search] };
            var response = await client.GetResponseAsync(request.Question, options);
            return response.FinishReason == ChatFinishReason.ContentFilter
                ? Results.UnprocessableEntity()
                : Results.Ok(new { by = "AI", response.Text });
        });
}
