// scope: UPA4001
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Seilbahn.Web.Pages;

public sealed class QuestionModel(ILiftDesk desk) : PageModel
{
    [BindProperty, Required, StringLength(500)]
    public string Question { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Station { get; set; }

    public string? Answer { get; private set; }

    public string Notice => "Answers come from an AI and may be wrong.";

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        Answer = await desk.AnswerAsync(Station, Question, ct); // expect: UPA4001
        return Page();
    }
}
