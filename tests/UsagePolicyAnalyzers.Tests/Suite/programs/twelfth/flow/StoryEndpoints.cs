// scope: UPA4001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Fable.Api;

public sealed record StoryWish(string Hero, string Place, string Ending);

public static class StoryEndpoints
{
    public static IEndpointRouteBuilder MapStories(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/stories").WithTags("stories");
        group.MapGet("/formats", () => Results.Ok(new[] { "short", "rhyme", "letter" }));
        group.MapPost("/stream", StreamAsync).RequireAuthorization();
        return routes;
    }

    private static async Task StreamAsync(StoryWish wish, AnthropicClient claude, HttpResponse response, CancellationToken ct)
    {
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers["X-Content-Origin"] = "ai-generated";

        var parameters = new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1500,
            System = "You write stories of 400 words for adults who learn English, in simple present.",
            Messages = [new UserMessageParam($"Hero: {wish.Hero}\nPlace: {wish.Place}\nEnding: {wish.Ending}")],
        };

        await foreach (var e in claude.Messages.CreateStreaming(parameters, ct)) // expect-near: UPA4001
        {
            if (e.TryPickContentBlockDelta(out var delta) && delta.Delta.TryPickText(out var text))
            {
                await response.WriteAsync(text.Text, ct);
                await response.Body.FlushAsync(ct);
            }
        }
    }
}
