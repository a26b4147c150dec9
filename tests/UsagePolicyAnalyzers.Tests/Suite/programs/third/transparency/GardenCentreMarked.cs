// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace GardenCentre.Web;

public sealed record PlantQuestion(string Text, string? Region);

public interface IPlantCatalog
{
    Task<IReadOnlyList<string>> FindAsync(string words, CancellationToken ct);
}

public static class PlantEndpoints
{
    private const string System =
        "You are the plant expert of a garden centre. Answer in at most five sentences. " +
        "Recommend only plants from the list. If the list is empty, say that we do not have any.";

    public static IEndpointRouteBuilder MapPlants(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/plants");

        group.MapGet("/catalog", async (string words, IPlantCatalog catalog, CancellationToken ct) =>
            Results.Ok(await catalog.FindAsync(words, ct)));

        group.MapPost("/ask", async (PlantQuestion question, IPlantCatalog catalog, ChatClient chat, CancellationToken ct) =>
        {
            var plants = await catalog.FindAsync(question.Text, ct);
            var messages = new List<ChatMessage>
            {
                new SystemChatMessage(System + "\nList: " + string.Join(", ", plants)),
                new UserChatMessage(question.Region is null ? question.Text : $"{question.Text} (region: {question.Region})"),
            };
            ChatCompletion completion = await chat.CompleteChatAsync(messages, cancellationToken: ct);
            var answer = completion.Content[0].Text.Trim();
            return Results.Ok(new { answer, plants, aiGenerated = true });
        });

        return app;
    }
}
