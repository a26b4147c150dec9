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
        Text = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")); // expect-near: UPA4008
    }
}
