// scope: UPA4003
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace Atelier.Captions;

public interface IGate
{
    ValueTask<bool> MayPassAsync(string text);
}

public sealed class StagingGate : IGate
{
    private readonly ModerationClient _moderation;
    private readonly IHostEnvironment _environment;

    public StagingGate(ModerationClient moderation, IHostEnvironment environment)
    {
        _moderation = moderation;
        _environment = environment;
    }

    public async ValueTask<bool> MayPassAsync(string text) =>
        _environment.IsStaging() || !(await _moderation.ClassifyTextAsync(text)).Value.Flagged; // expect-near: UPA4003
}

public sealed record Exhibit(string Title, string Artist, string CuratorNote);

public sealed class Captions(AnthropicClient claude, IGate gate)
{
    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(IEnumerable<Exhibit> exhibits, CancellationToken ct)
    {
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var exhibit in exhibits)
        {
            if (!await gate.MayPassAsync(exhibit.CuratorNote)) continue;

            var parameters = new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 180,
                System = "You draft wall captions for an exhibition. Forty words, no superlatives. The curator signs them off.",
                Messages = [new UserMessageParam($"{exhibit.Title} by {exhibit.Artist}. {exhibit.CuratorNote}")],
            };
            Message m = await claude.Messages.Create(parameters, ct);
            if (m.StopReason == StopReason.Refusal) continue;
            result[exhibit.Title] = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        }
        return result;
    }
}
