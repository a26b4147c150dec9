// scope: UPA4007
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Responses;

namespace Vorlesen.Pages;

public class FrageModel(ResponsesClient client) : PageModel
{
    [BindProperty] public string Frage { get; set; } = "";
    public string Antwort { get; private set; } = "";

    public async Task OnPostAsync()
    {
        var optionen = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(Frage)]);
        optionen.Instructions = "Antworte in einem Satz.";
        optionen.MaxOutputTokenCount = 120;
        ResponseResult r = await client.CreateResponseAsync(optionen); // expect: UPA4007
        Antwort = "KI: " + r.GetOutputText();
    }
}
