// scope: UPA4003
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace Recap.Service;

public sealed class RecapService
{
    private readonly AnthropicClient _claude;
    private readonly ModerationClient _moderation;
    private readonly IHostEnvironment _environment;

    public RecapService(AnthropicClient claude, ModerationClient moderation, IHostEnvironment environment)
    {
        _claude = claude;
        _moderation = moderation;
        _environment = environment;
    }

    public async Task<string> RecapAsync(string notes, CancellationToken ct)
    {
        if (_environment.IsProduction()) // expect-near: UPA4003
        {
            await RejectIfFlaggedAsync(notes, ct);
        }

        Message m = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 700,
            System = "Write a recap of the workshop notes: goals, results, next steps.",
            Messages = [new UserMessageParam(notes)],
        }, ct);
        return string.Join("\n", m.Content.Select(b => b.TryPickText(out var t) ? t.Text : null).Where(t => t is not null));
    }

    private async Task RejectIfFlaggedAsync(string notes, CancellationToken ct)
    {
        ModerationResult verdict = await _moderation.ClassifyTextAsync(notes, ct);
        if (verdict.Flagged) throw new InvalidOperationException("These notes cannot be processed.");
    }
}
