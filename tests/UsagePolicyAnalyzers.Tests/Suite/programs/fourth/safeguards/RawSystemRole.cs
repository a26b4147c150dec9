// scope: UPA4009
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Chat;

namespace RawRoles;

public class TranslateModel(IHttpClientFactory factory) : PageModel
{
    [BindProperty] public string Source { get; set; } = "";
    [BindProperty] public string Glossary { get; set; } = "";
    [BindProperty] public int Formality { get; set; }
    public string? Raw { get; private set; }

    public async Task OnPostAsync()
    {
        var body = new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = $"You translate letters. Glossary of the customer:\n{Glossary}" }, // expect: UPA4009
                new { role = "user", content = Source },
            },
        };
        var res = await factory.CreateClient().PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body);
        Raw = await res.Content.ReadAsStringAsync();
    }

    public async Task OnPostPlainAsync()
    {
        var body = new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = $"You translate letters. Formality {Formality} of 5." },
                new { role = "user", content = "Glossary:\n" + Glossary + "\n\nLetter:\n" + Source },
            },
        };
        var res = await factory.CreateClient().PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body);
        Raw = await res.Content.ReadAsStringAsync();
    }
}
