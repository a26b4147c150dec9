// scope: UPA4001, UPA4002
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Museum.Pages;

public class AskModel(IGuide guide) : PageModel
{
    [BindProperty]
    public string Question { get; set; } = "";

    public string? Answer { get; private set; }

    public async Task OnPostAsync() => Answer = await guide.TellAsync(Question);
}
