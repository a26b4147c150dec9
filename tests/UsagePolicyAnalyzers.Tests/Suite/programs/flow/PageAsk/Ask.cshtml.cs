// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Museum.Pages;

public class AskModel : PageModel
{
    private readonly IGuide _guide;

    public AskModel(IGuide guide) { _guide = guide; }

    [BindProperty]
    public string Question { get; set; } = "";

    public string? Answer { get; private set; }

    public async Task OnPostAsync()
    {
        Answer = await _guide.TellAsync(Question); // expect: UPA4001
    }
}
