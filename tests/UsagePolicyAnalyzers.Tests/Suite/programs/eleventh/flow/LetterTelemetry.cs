// scope: UPA3005
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

namespace Kanzlei.Briefe;

public sealed class LetterTelemetry
{
    private static readonly ActivitySource Source = new("Kanzlei.Briefe");
    private static readonly Meter Meter = new("Kanzlei.Briefe");
    private static readonly Histogram<long> Laengen = Meter.CreateHistogram<long>("brief.laenge");

    private readonly AnthropicClient _claude;
    private readonly ILogger _log;

    public LetterTelemetry(AnthropicClient claude, ILoggerFactory factory)
    {
        _claude = claude;
        _log = factory.CreateLogger("Briefe");
    }

    public async Task<string> EntwurfAsync(int aktenzeichen, string stichworte)
    {
        using var activity = Source.StartActivity("brief");
        var prompt = "Formuliere aus den Stichworten einen sachlichen Brief von höchstens einer Seite:\n" + stichworte;
        var fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(prompt)))[..12];
        _log.LogInformation("Akte {Akte}: Auftrag {Fingerprint}, {Zeichen} Zeichen", aktenzeichen, fingerprint, prompt.Length);

        try
        {
            var message = await _claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 1500,
                Messages = [new UserMessageParam(prompt)],
            });
            var brief = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            Laengen.Record(brief.Length);
            activity?.SetTag("brief.id", message.ID);
            _log.LogInformation("Akte {Akte}: {Id} fertig, {Zeichen} Zeichen", aktenzeichen, message.ID, brief.Length);
            return brief;
        }
        catch (HttpRequestException e)
        {
            _log.LogError(e, "Akte {Akte}: Auftrag {Fingerprint} nicht zugestellt", aktenzeichen, fingerprint);
            throw;
        }
    }
}
