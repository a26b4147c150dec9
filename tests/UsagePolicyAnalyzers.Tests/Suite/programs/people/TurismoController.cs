// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Turismo;

[ApiController, Route("api/turismo")]
public class TurismoController : ControllerBase
{
    private readonly HttpClient _http;

    public TurismoController(IHttpClientFactory fabrica) => _http = fabrica.CreateClient();

    [HttpGet("consejos/{ciudad}")]
    public async Task<string> Consejos(string ciudad)
    {
        var respuesta = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new[] { new { role = "system", content = "Eres un guía turístico." }, new { role = "user", content = "Consejos para " + ciudad } }
        });
        var json = await respuesta.Content.ReadFromJsonAsync<JsonNode>();
        return (string)json!["choices"]![0]!["message"]!["content"]!; // expect-near: UPA1001
    }
}
