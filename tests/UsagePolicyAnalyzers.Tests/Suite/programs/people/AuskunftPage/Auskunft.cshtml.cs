// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Chat;

namespace Bahnhof.Pages;

public class AuskunftModel(ChatClient chat) : PageModel
{
    [BindProperty]
    public string Frage { get; set; } = "";

    public string Antwort { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("Beantworte Fragen zu Zügen."), new UserChatMessage(Frage));
        Antwort = c.Content[0].Text; // expect: UPA1001
        return Page();
    }
}
