// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Farmacia.Online;

public record Consulta(int Idade, double Peso, string Sintomas, string[] Alergias);

public static class ConsultaRapida
{
    public static void MapConsulta(this IEndpointRouteBuilder app)
    {
        app.MapPost("/consulta", async (Consulta consulta, ChatClient chat, CancellationToken ct) =>
        {
            ChatCompletion resposta = await chat.CompleteChatAsync(
                [new SystemChatMessage(MontarInstrucoes(consulta.Alergias)), new UserChatMessage($"{consulta.Idade} anos, {consulta.Peso} kg. {consulta.Sintomas}")],
                cancellationToken: ct);
            return Results.Ok(new { texto = resposta.Content[0].Text, aviso = "Texto escrito por IA, pode conter erros." });
        });
    }

    private static string MontarInstrucoes(string[] alergias)
    {
        var linhas = new List<string>
        {
            "Você atende os clientes de uma farmácia on-line.",
            "Faça o diagnóstico a partir dos sintomas do cliente e indique o medicamento e a dose exata que ele deve tomar.", // expect: UPA2002
            "Considere a idade e o peso.",
            "Alergias informadas: " + (alergias.Length == 0 ? "nenhuma" : string.Join(", ", alergias)),
            "Responda em até cinco frases."
        };
        return string.Join('\n', linhas);
    }
}
