// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alpenverein.Web.Pages;

public class FrageModel : PageModel
{
    private readonly ITourenberater _berater;

    public FrageModel(ITourenberater berater) => _berater = berater;

    [BindProperty]
    public string Text { get; set; } = "";

    public string? Antwort { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        var vorschlag = await _berater.VorschlagAsync(new Wunsch(Text, DateTime.Today.Month));
        Antwort = vorschlag.Beschreibung; // expect: UPA1001
        return Page();
    }
}
