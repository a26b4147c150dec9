// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace Ferien;

public sealed class KiKennzeichnung : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["X-Hinweis"] = "Dieser Text wurde von einer KI erzeugt";
        return next(context);
    }
}

public static class Endpunkte
{
    public static void Einrichten(WebApplication app, ChatClient chat)
    {
        var gruppe = app.MapGroup("/ferien").AddEndpointFilter(new KiKennzeichnung());
        gruppe.MapGet("/idee", async (string ort) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync("Ferienidee für " + ort);
            return c.Content[0].Text;
        });
    }
}
