// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Pressroom.Drafts;

public interface IDraftWriter
{
    Task<string> WriteAsync(string brief, CancellationToken ct);
}

public sealed class DraftWriter : IDraftWriter
{
    private const string Instruction = "You write drafts of press releases: headline, lead, three paragraphs, contact line.";

    private readonly AnthropicClient _claude;
    private readonly IChatClient _other;
    private readonly ILogger<DraftWriter> _logger;

    public DraftWriter(AnthropicClient claude, IChatClient other, ILogger<DraftWriter> logger)
    {
        _claude = claude;
        _other = other;
        _logger = logger;
    }

    public async Task<string> WriteAsync(string brief, CancellationToken ct)
    {
        Message first = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1200,
            System = Instruction,
            Messages = [new UserMessageParam(brief)],
        }, ct);

        if (first.StopReason == StopReason.Refusal)
        {
            _logger.LogInformation("first model refused, asking the second");
            var second = await _other.GetResponseAsync( // expect-near: UPA4006
                [new ChatMessage(ChatRole.System, Instruction), new ChatMessage(ChatRole.User, brief)],
                cancellationToken: ct);
            return second.Text;
        }

        return string.Concat(first.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
