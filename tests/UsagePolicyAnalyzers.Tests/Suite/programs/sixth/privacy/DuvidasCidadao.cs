// scope: UPA4001, UPA4003
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OpenAI.Chat;

namespace Prefeitura.Duvidas;

public record Duvida(string Texto);

public class FiltroDeConteudo(IHttpClientFactory fabrica) : IAsyncActionFilter
{
    private const string Rota = "https://prefeitura-demo.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01";

    public async Task OnActionExecutionAsync(ActionExecutingContext contexto, ActionExecutionDelegate proximo)
    {
        foreach (var duvida in contexto.ActionArguments.Values.OfType<Duvida>())
        {
            using var resposta = await fabrica.CreateClient("safety").PostAsJsonAsync(Rota, new { text = duvida.Texto });
            resposta.EnsureSuccessStatusCode();
            var json = await resposta.Content.ReadFromJsonAsync<JsonElement>();
            var gravidade = json.GetProperty("categoriesAnalysis").EnumerateArray().Max(c => c.GetProperty("severity").GetInt32());
            if (gravidade >= 4)
            {
                contexto.Result = new BadRequestObjectResult("Não podemos responder a este texto.");
                return;
            }
        }
        await proximo();
    }
}

[ApiController]
[Route("duvidas")]
[ServiceFilter(typeof(FiltroDeConteudo))]
public class DuvidasController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Perguntar(Duvida duvida)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Você é um assistente de IA da prefeitura e explica serviços públicos."),
            new UserChatMessage(duvida.Texto));
        return Ok("Resposta gerada por IA: " + c.Content[0].Text);
    }
}
