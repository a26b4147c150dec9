// scope: UPA4001, UPA4002
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ricette.Pages;

public class RicettaModel : PageModel
{
    private static readonly HttpClient Http = new();

    [BindProperty(SupportsGet = true)] public string Ingredienti { get; set; } = "";
    public string Ricetta { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        var esito = await Http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { input = "ricetta" });
        using (var verdetto = JsonDocument.Parse(await esito.Content.ReadAsStringAsync()))
            if (verdetto.RootElement.GetProperty("results")[0].GetProperty("flagged").GetBoolean()) return BadRequest();

        var risposta = await Http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Ricetta con " + Ingredienti } } }); // expect: UPA4001
        using var doc = JsonDocument.Parse(await risposta.Content.ReadAsStringAsync());
        Ricetta = "IA: " + doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        return Page();
    }
}
