// scope: UPA4009
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

namespace Cartas;

public interface IPlantillas { Task<string> LeerAsync(int id); }

[Route("cartas")]
public class CartasController(HttpClient http, IPlantillas plantillas) : Controller
{
    [HttpPost("{plantilla:int}")]
    public async Task<string> Redactar(int plantilla, [FromForm] string carta)
    {
        var instrucciones = await plantillas.LeerAsync(plantilla);
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = "Redacta cartas. Hoy es " + DateTime.Today.ToString("d") + ". " + instrucciones },
                new { role = "user", content = carta },
            }
        });
        return await r.Content.ReadAsStringAsync();
    }
}
