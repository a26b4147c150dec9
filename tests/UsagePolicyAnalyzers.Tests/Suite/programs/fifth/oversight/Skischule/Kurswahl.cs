// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UsagePolicy.Safeguards;

[assembly: AiDisclosure("Banner in _Layout.cshtml über jeder Seite: Antworten stammen von einer KI.")]

namespace Skischule.Web;

public class KurswahlModel(IKursberater berater) : PageModel
{
    [BindProperty] public string Koennen { get; set; } = "";
    [BindProperty] public int Tage { get; set; } = 3;
    public string? Empfehlung { get; private set; }

    public async Task OnPostAsync()
    {
        Empfehlung = await berater.EmpfehleAsync(Koennen, Tage);
    }
}
