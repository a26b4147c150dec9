// scope: UPA3005
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

namespace Docs.Glossary;

public class CallMetrics
{
    static readonly ActivitySource Source = new("Docs.Glossary");
    static readonly Meter Meter = new("Docs.Glossary");
    static readonly Histogram<int> ReplyLength = Meter.CreateHistogram<int>("reply.length");

    readonly AnthropicClient _claude;
    readonly ILogger _logger;

    public CallMetrics(AnthropicClient claude, ILoggerFactory factory)
    {
        _claude = claude;
        _logger = factory.CreateLogger("glossary");
    }

    public async Task<string> DefineAsync(string term)
    {
        var prompt = "Define the term in one sentence for a glossary: " + term;
        using var activity = Source.StartActivity("define");
        activity?.SetTag("prompt.length", prompt.Length);
        activity?.SetTag("prompt.hash", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(prompt))));
        _logger.LogDebug("prompt template {Template} used, {Words} words", "glossary-v2", prompt.Split(' ').Length);

        var m = await _claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 200, Messages = [new UserMessageParam(prompt)] });
        var text = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        ReplyLength.Record(text.Length);
        if (text.Length == 0) _logger.LogWarning("empty reply {Id}, stop {Stop}", m.ID, m.StopReason?.ToString());
        return text;
    }
}
