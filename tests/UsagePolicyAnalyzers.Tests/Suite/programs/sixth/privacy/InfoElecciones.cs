// scope: UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
var app = WebApplication.CreateBuilder(args).Build();

app.MapGet("/elecciones/{tema:int}", async (int tema) =>
{
    string[] temas = ["dónde se vota", "qué documento hay que llevar", "cómo pedir el voto por correo"];
    var instrucciones = string.Join(' ',
        "Eres una IA de información pública.",
        $"Explica de forma neutral {temas[tema % temas.Length]} y remite a la junta electoral.",
        "No recomiendes ningún partido, no hagas campaña y no desanimes a nadie de votar.");
    ChatCompletion c = await chat.CompleteChatAsync(instrucciones);
    return Results.Text("Texto generado por IA: " + c.Content[0].Text);
});

app.MapGet("/campanas/{producto:int}", async (int producto) =>
{
    var texto = "Redacta el asunto de la campaña de correo de otoño para el producto número " + producto + ", sin presionar a los clientes.";
    ChatCompletion c = await chat.CompleteChatAsync(texto);
    return Results.Text("Texto generado por IA: " + c.Content[0].Text);
});

app.Run();
