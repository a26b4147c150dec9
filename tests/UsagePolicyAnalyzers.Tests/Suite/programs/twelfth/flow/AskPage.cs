// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;

namespace Museum.Web.Pages;

public class AskModel : PageModel
{
    private readonly IChatClient _chat;

    public AskModel(IChatClient chat)
    {
        _chat = chat;
    }

    [BindProperty]
    public string Question { get; set; } = "";

    public string? Answer { get; private set; }

    public string Hint { get; } = "Answers are written by an AI and may be wrong.";

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || Question.Length is 0 or > 500)
        {
            ModelState.AddModelError(nameof(Question), "Between 1 and 500 characters, please.");
            return Page();
        }

        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, "You answer questions about the collection of a maritime museum. Stay with ships, harbours and navigation."),
            new(ChatRole.User, Question),
        };
        var response = await _chat.GetResponseAsync(messages); // expect-near: UPA4001
        Answer = response.Text;
        return Page();
    }
}
