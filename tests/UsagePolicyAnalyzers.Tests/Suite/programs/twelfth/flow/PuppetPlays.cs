// scope: UPA4008
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Puppets.Pages;

public class PlayModel : PageModel
{
    private readonly AnthropicClient _claude;

    public PlayModel(AnthropicClient claude) => _claude = claude;

    [BindProperty]
    public string Idea { get; set; } = "";

    public string? Play { get; private set; }

    public string? Notice { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1500,
            System = "You write puppet plays of five minutes with three roles and no props.",
            Messages = [new UserMessageParam(Idea)],
        }, ct);

        if (message.StopReason == StopReason.Refusal)
        {
            Notice = "The AI did not want to write this play. Please try another idea.";
            return Page();
        }

        var text = new StringBuilder();
        foreach (var block in message.Content)
        {
            if (block.TryPickText(out var piece)) text.AppendLine(piece.Text);
        }
        Play = text.ToString();
        Notice = message.StopReason == StopReason.MaxTokens ? "Written by an AI; the end is missing." : "Written by an AI.";
        return Page();
    }
}
