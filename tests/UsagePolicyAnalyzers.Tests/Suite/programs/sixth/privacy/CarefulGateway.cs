// scope: UPA4002, UPA4003
using System.ClientModel;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Almanac.Gateway;

public sealed class GatewayOptions
{
    public bool TraceLengths { get; set; }
    public int Attempts { get; set; } = 3;
    public string Model { get; set; } = "claude-sonnet-4-5";
}

public sealed class CarefulGateway(AnthropicClient claude, ModerationClient moderation, GatewayOptions options, ILogger<CarefulGateway> logger)
{
    public async Task<string?> AskAsync(string text, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (options.TraceLengths) logger.LogDebug("{Length} characters", text.Length);

        if (await CheckAsync(text, ct) is not { } verdict || verdict.Flagged)
            return null;

        var m = await claude.Messages.Create(new MessageCreateParams { Model = options.Model, MaxTokens = 600, Messages = [new UserMessageParam(text)] }, ct);
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    private async Task<ModerationResult?> CheckAsync(string text, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= options.Attempts; attempt++)
        {
            try
            {
                return await moderation.ClassifyTextAsync(text, ct);
            }
            catch (ClientResultException e) when (e.Status is 429 or >= 500)
            {
                logger.LogWarning("moderation attempt {Attempt} failed", attempt);
                await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
            }
        }
        return null;
    }
}
