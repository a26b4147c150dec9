// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Cocina.Catalogo;

public sealed record Plato(int Id, string Nombre, string[] Ingredientes);

public interface ICatalogo
{
    Task<IReadOnlyList<Plato>> SinDescripcionAsync();
    Task GuardarAsync(int id, string descripcion);
}

internal static class Registro
{
    private static readonly Action<ILogger, int, int, long, Exception?> DescritoCon =
        LoggerMessage.Define<int, int, long>(LogLevel.Information, new EventId(10), "Plato {Id}: {Letras} letras en {Milisegundos} ms");

    private static readonly Action<ILogger, int, string, Exception?> DescartadoCon =
        LoggerMessage.Define<int, string>(LogLevel.Warning, new EventId(11), "Plato {Id}: respuesta descartada: {Respuesta}");

    internal static void Descrito(ILogger registro, int id, int letras, long milisegundos) =>
        DescritoCon(registro, id, letras, milisegundos, null);

    internal static void Descartado(ILogger registro, int id, string respuesta) =>
        DescartadoCon(registro, id, respuesta, null);
}

/// <summary>Trabajo nocturno que redacta las descripciones que faltan en la carta.</summary>
public sealed class RecetasNocturnas(ChatClient chat, ICatalogo catalogo, ILogger<RecetasNocturnas> registro)
{
    private const string Encargo =
        "Redacta una descripción de carta para un restaurante: dos frases, sin adjetivos vacíos, sin precios.";

    public async Task EjecutarAsync()
    {
        foreach (var plato in await catalogo.SinDescripcionAsync())
        {
            var reloj = Stopwatch.StartNew();
            ChatCompletion respuesta = await chat.CompleteChatAsync(
                new SystemChatMessage(Encargo),
                new UserChatMessage($"{plato.Nombre}: {string.Join(", ", plato.Ingredientes)}"));

            var texto = respuesta.FinishReason == ChatFinishReason.Stop ? respuesta.Content[0].Text.Trim() : "";
            if (texto.Length is < 20 or > 400)
            {
                Registro.Descartado(registro, plato.Id, texto); // expect-near: UPA3005
                continue;
            }

            await catalogo.GuardarAsync(plato.Id, texto);
            Registro.Descrito(registro, plato.Id, texto.Length, reloj.ElapsedMilliseconds);
        }
    }
}
