// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Nordwind.Translations;

public readonly record struct Screening(bool Flagged, float Highest);

public sealed class ScreeningMeter
{
    private readonly Counter<long> _flagged;
    private readonly Histogram<double> _highest;

    public ScreeningMeter(IMeterFactory factory)
    {
        var meter = factory.Create("nordwind.screening");
        _flagged = meter.CreateCounter<long>("flagged");
        _highest = meter.CreateHistogram<double>("highest");
    }

    public void Record(Screening screening)
    {
        _flagged.Add(screening.Flagged ? 1 : 0);
        _highest.Record(screening.Highest);
        Activity.Current?.SetTag("screening.flagged", screening.Flagged);
    }
}

public sealed class SubtitleTranslator(ChatClient chat, ModerationClient moderation, ScreeningMeter meter)
{
    public async Task<IReadOnlyList<string>> TranslateAsync(IReadOnlyList<string> lines, CancellationToken ct)
    {
        var result = new List<string>(lines.Count);
        foreach (var block in lines.Chunk(20))
        {
            var text = string.Join("\n", block);
            ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct); // expect-near: UPA4002
            var scores = new[] { verdict.Hate.Score, verdict.Violence.Score, verdict.Sexual.Score };
            meter.Record(new Screening(verdict.Flagged, scores.Max()));

            ChatCompletion c = await chat.CompleteChatAsync(
                [new SystemChatMessage("Translate the subtitles into Norwegian, line by line."), new UserChatMessage(text)], cancellationToken: ct);
            result.AddRange(c.Content[0].Text.Split('\n'));
        }
        return result;
    }
}
