// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Vinho.Loja;

public sealed class OpcoesDaLoja
{
    public bool AssistenteLigado { get; init; } = true;
    public bool ListaDePalavrasDaCasa { get; init; }
    public Uri? ServicoDePalavras { get; init; }
    public bool RespostasCurtas { get; init; }
}

public sealed record Pergunta(string Texto);

public sealed record PalavrasEncontradas(int Quantidade);

/// <summary>A moderação do fornecedor corre sempre; a lista de palavras da casa é um acréscimo que cada loja escolhe.</summary>
public sealed class Porteiro(ModerationClient moderacao, HttpClient http, OpcoesDaLoja opcoes)
{
    public async Task<bool> RecusaAsync(string texto, CancellationToken cancelamento)
    {
        ModerationResult veredicto = await moderacao.ClassifyTextAsync(texto, cancelamento);
        if (veredicto.Flagged)
        {
            return true;
        }

        if (!opcoes.ListaDePalavrasDaCasa || opcoes.ServicoDePalavras is null)
        {
            return false;
        }

        using var resposta = await http.PostAsJsonAsync(opcoes.ServicoDePalavras, new { texto }, cancelamento);
        var achado = await resposta.Content.ReadFromJsonAsync<PalavrasEncontradas>(cancelamento);
        return achado is not { Quantidade: 0 };
    }
}

public static class LojaEndpoints
{
    public static void MapLoja(this IEndpointRouteBuilder app, OpcoesDaLoja opcoes)
    {
        if (!opcoes.AssistenteLigado)
        {
            app.MapPost("/pergunta", () => Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
            return;
        }

        app.MapPost("/pergunta", async (Pergunta pergunta, Porteiro porteiro, IChatClient cliente, CancellationToken cancelamento) =>
        {
            if (await porteiro.RecusaAsync(pergunta.Texto, cancelamento))
            {
                return Results.BadRequest("Não podemos responder a esta pergunta.");
            }

            var frases = opcoes.RespostasCurtas ? 2 : 5;
            var resposta = await cliente.GetResponseAsync(
                [
                    new(ChatRole.System, $"Você explica queijos e azeites de uma mercearia em até {frases} frases."),
                    new(ChatRole.User, pergunta.Texto),
                ],
                cancellationToken: cancelamento);
            return resposta.FinishReason == ChatFinishReason.ContentFilter
                ? Results.BadRequest("Não podemos responder a esta pergunta.")
                : Results.Ok(new { texto = "Resposta gerada por IA: " + resposta.Text });
        });
    }
}
