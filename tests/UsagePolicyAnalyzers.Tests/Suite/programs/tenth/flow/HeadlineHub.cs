// scope: UPA4008
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.SignalR;

namespace Newsroom.School;

public sealed class HeadlineHub : Hub
{
    private readonly IAnthropicClient _claude;

    public HeadlineHub(IAnthropicClient claude) => _claude = claude;

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("notice", "Headlines are proposed by an AI.");
        await base.OnConnectedAsync();
    }

    public async Task Propose(string article)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams // expect-near: UPA4008
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 200,
            System = "Propose three headlines for an article of a school paper, one a line.",
            Messages = [new UserMessageParam(article)],
        });

        var text = new System.Text.StringBuilder();
        foreach (var block in message.Content)
        {
            if (block.TryPickText(out var part)) text.Append(part.Text);
        }
        var headlines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await Clients.Caller.SendAsync("headlines", headlines);
    }
}
