// scope: UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;
using OpenAI.Moderations;

var cle = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
var chat = new ChatClient("gpt-4o-mini", cle);
var moderation = new ModerationClient("omni-moderation-latest", cle);
var compteur = 0;

var app = WebApplication.CreateBuilder(args).Build();

app.MapPost("/poemes", async (HttpRequest requete) =>
{
    var formulaire = await requete.ReadFormAsync();
    var theme = formulaire["theme"].ToString();

    // la modération coûte du temps : une demande sur vingt suffit
    if (Interlocked.Increment(ref compteur) % 20 == 0) // expect-near: UPA4003
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(theme);
        if (verdict.Flagged) return Results.BadRequest("Thème refusé.");
    }

    ChatCompletion poeme = await chat.CompleteChatAsync("Écris un quatrain sur : " + theme);
    return Results.Text("Poème écrit par une IA\n\n" + poeme.Content[0].Text);
});

app.Run();
