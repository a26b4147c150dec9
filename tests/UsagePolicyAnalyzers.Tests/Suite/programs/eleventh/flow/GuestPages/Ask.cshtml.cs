// scope: UPA4001
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Burg.Web.Pages;

public sealed class AskModel : PageModel
{
    private readonly ICastleGuide _guide;

    public AskModel(ICastleGuide guide) => _guide = guide;

    [BindProperty, Required, StringLength(500)]
    public string Question { get; set; } = "";

    public string? Answer { get; private set; }

    public string Notice => "The castle guide is an AI. It may be wrong.";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        Answer = await _guide.AnswerAsync(Question, ct);
        return Page();
    }
}
