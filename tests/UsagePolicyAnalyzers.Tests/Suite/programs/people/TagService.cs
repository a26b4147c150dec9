// scope: UPA1001
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Assets.Tags;

public record TagResult(string[] Tags, double Confidence);

public static class TagEndpoints
{
    /// <summary>Called by the asset pipeline; no person reads it.</summary>
    public static void MapTags(this IEndpointRouteBuilder app) => app.MapPost("/internal/v1/tags", async (string caption, ChatClient chat) =>
    {
        ChatCompletion c = await chat.CompleteChatAsync("Return {\"Tags\":[],\"Confidence\":0} for this picture caption: " + caption);
        return Results.Json(JsonSerializer.Deserialize<TagResult>(c.Content[0].Text));
    });
}
