// scope: UPA4001, UPA4002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Cantigas;

public record Pedido(string Tema, string Tom);

public static class Rotas
{
    public static void Mapear(WebApplication app, ChatClient chat, ModerationClient moderation) =>
        app.MapPost("/cantigas", async (Pedido pedido) =>
        {
            var veredictos = await Task.WhenAll(new[] { pedido.Tema, pedido.Tom }.Select(async t => (await moderation.ClassifyTextAsync(t)).Value));
            if (Array.Exists(veredictos, v => v.Flagged)) return Results.BadRequest("não permitido");
            ChatCompletion c = await chat.CompleteChatAsync($"Escreve uma cantiga sobre {pedido.Tema} em tom {pedido.Tom}");
            return Results.Ok(c.Content[0].Text);
        });
}
