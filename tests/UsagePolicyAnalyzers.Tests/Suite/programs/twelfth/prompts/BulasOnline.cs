// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Farmacia.Bulas;

public record Pergunta(string Texto);

public static class BulasEndpoints
{
    private const string Instrucoes = """
        Você explica bulas de medicamentos em linguagem simples.

        - Explique para que serve o medicamento e como deve ser guardado.
        - Não faça diagnóstico e não indique doses para o paciente.
        - Para dúvidas sobre o próprio tratamento, oriente a pessoa a falar com o médico ou o farmacêutico.
        """;

    public static void MapBulas(this IEndpointRouteBuilder app)
    {
        app.MapPost("/bulas/perguntas", async (Pergunta pergunta, ChatClient chat, CancellationToken ct) =>
        {
            ChatCompletion resposta = await chat.CompleteChatAsync(
                [new SystemChatMessage(Instrucoes), new UserChatMessage(pergunta.Texto)], cancellationToken: ct);
            return Results.Ok(new { texto = resposta.Content[0].Text, aviso = "Escrito por IA; pode conter erros e não substitui o médico." });
        });
    }
}
