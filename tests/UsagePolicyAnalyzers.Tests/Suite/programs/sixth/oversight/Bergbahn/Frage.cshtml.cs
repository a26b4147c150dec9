// scope: UPA1001
using Bergbahn.Web.Dienste;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bergbahn.Web.Pages;

public class FrageModel : PageModel
{
    private readonly IAuskunft _auskunft;

    public FrageModel(IAuskunft auskunft)
    {
        _auskunft = auskunft;
    }

    [BindProperty]
    public string Text { get; set; } = "";

    public string? Antwort { get; set; }

    public async Task OnPostAsync(CancellationToken ct)
    {
        Antwort = await _auskunft.AntworteAsync(Text, ct);
    }
}
