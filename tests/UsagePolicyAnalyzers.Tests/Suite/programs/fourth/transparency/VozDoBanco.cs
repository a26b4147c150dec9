// scope: UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Audio;
using OpenAI.Chat;

namespace Padaria.Voz;

public static class VozDaPadaria
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var voz = app.MapGroup("/voz");

        voz.MapGet("/fornada", async (AudioClient audio, ChatClient chat) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync("Anuncie em duas frases a fornada das cinco.");
            var fala = await audio.GenerateSpeechAsync(c.Content[0].Text, GeneratedSpeechVoice.Alloy);
            return Results.Bytes(fala.Value.ToArray(), "audio/mpeg"); // expect: UPA1005
        });

        voz.MapGet("/promocao", async (AudioClient audio, ChatClient chat, HttpResponse resposta) =>
        {
            resposta.Headers["X-Aviso"] = "voz gerada por inteligencia artificial";
            ChatCompletion c = await chat.CompleteChatAsync("Anuncie em duas frases a promoção de pão de queijo.");
            var fala = await audio.GenerateSpeechAsync(c.Content[0].Text, GeneratedSpeechVoice.Alloy);
            return Results.Bytes(fala.Value.ToArray(), "audio/mpeg");
        });
    }
}
