// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/recipes/idea", async (string ingredients, IChatClient client) =>
{
    var response = await client.GetResponseAsync($"Suggest a dish with {ingredients}.");
    return Results.Json(new Idea(response.Text) { IsAiGenerated = true });
});

app.Run();

record Idea(string Text)
{
    public bool IsAiGenerated { get; init; }
}
