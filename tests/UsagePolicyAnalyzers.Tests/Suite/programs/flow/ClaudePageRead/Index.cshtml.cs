// scope: UPA4008
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Birds.Pages;

public class IndexModel(AnthropicClient claude) : PageModel
{
    public string Text { get; private set; } = "";

    public async Task OnGetAsync(string bird)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            Messages = [new UserMessageParam("Describe the song of this bird: " + bird)],
        });
        Text = TextOf(m);
    }

    private static string TextOf(Message m)
    {
        if (m.StopReason == StopReason.Refusal) return "The assistant did not answer.";
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
