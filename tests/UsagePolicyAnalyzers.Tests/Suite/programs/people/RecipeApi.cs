// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/recipes/idea", async (string ingredients, IChatClient client) =>
{
    var response = await client.GetResponseAsync($"You are a helpful AI cook. Suggest a dish with {ingredients}.");
    return Results.Text(response.Text); // expect: UPA1001
});

app.Run();
