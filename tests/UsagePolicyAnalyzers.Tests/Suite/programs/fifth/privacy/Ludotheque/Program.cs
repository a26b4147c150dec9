using Ludotheque.Garde;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;
using OpenAI.Moderations;

var builder = WebApplication.CreateBuilder(args);
var cle = builder.Configuration["OpenAI:Cle"]!;
builder.Services.AddSingleton(new ModerationClient("omni-moderation-latest", cle));
builder.Services.AddSingleton(Adaptateur.Creer(cle));
builder.Services.AddSingleton<FiltreClient>(sp => new FiltreClient(sp.GetRequiredService<IChatClient>(), sp.GetRequiredService<ModerationClient>()));

var app = builder.Build();
app.MapPost("/jeux", async (string souhait, FiltreClient client) =>
{
    try
    {
        var reponse = await client.GetResponseAsync("Propose un jeu de société : " + souhait);
        return Results.Ok(reponse.Text);
    }
    catch (TexteRefuseException)
    {
        return Results.UnprocessableEntity("Merci de reformuler votre souhait.");
    }
});
app.Run();

public static class Adaptateur
{
    public static IChatClient Creer(string cle) => Clients[0](cle);

    private static readonly List<Func<string, IChatClient>> Clients = [];
}
