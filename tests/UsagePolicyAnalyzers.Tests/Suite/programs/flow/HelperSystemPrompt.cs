// scope: UPA4009
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;

namespace Tutor.Pages;

public class LessonModel(IChatClient client) : PageModel
{
    [BindProperty] public string Wishes { get; set; } = "";
    [BindProperty] public string Topic { get; set; } = "";
    public string Lesson { get; private set; } = "";

    public async Task OnPostAsync()
    {
        var response = await client.GetResponseAsync([new(ChatRole.System, BuildSystemPrompt(Wishes)), new(ChatRole.User, Topic)]); // expect-near: UPA4009
        Lesson = "AI lesson: " + response.Text;
    }

    private static string BuildSystemPrompt(string wishes) => new StringBuilder()
        .AppendLine("You teach adults.")
        .AppendLine("Follow these wishes:")
        .AppendLine(wishes)
        .ToString();
}
