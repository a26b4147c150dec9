// scope: UPA4009
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

namespace Cartas;

[Route("cartas")]
public class CartasController(HttpClient http) : Controller
{
    [HttpPost]
    public async Task<string> Redactar([FromForm] string estilo, [FromForm] string carta)
    {
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = $"Redacta cartas. Instrucciones del cliente: {estilo}" }, // expect: UPA4009
                new { role = "user", content = carta },
            }
        });
        return await r.Content.ReadAsStringAsync();
    }
}
