// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Wanderverein.Berichte;

public enum ReportState { New, Held, Clear, Published }

public sealed class HikeReport
{
    public int Id { get; init; }
    public string Text { get; init; } = "";
    public ReportState State { get; private set; } = ReportState.New;
    public string? Reason { get; private set; }

    public void Apply(ModerationResult verdict)
    {
        (State, Reason) = verdict switch
        {
            { Flagged: true, Harassment.Flagged: true } => (ReportState.Held, "harassment"),
            { Flagged: true } => (ReportState.Held, "moderation"),
            _ => (ReportState.Clear, (string?)null),
        };
    }

    public void Publish() => State = State == ReportState.Clear ? ReportState.Published : throw new InvalidOperationException($"report {Id} is {State}");
}

public interface IReports
{
    IAsyncEnumerable<HikeReport> InAsync(ReportState state, CancellationToken ct);
    Task SaveAsync(HikeReport report, CancellationToken ct);
}

public sealed partial class ReportPipeline(IReports reports, ModerationClient moderation, ChatClient chat)
{
    public async Task ScreenAsync(CancellationToken ct)
    {
        await foreach (var report in reports.InAsync(ReportState.New, ct))
        {
            var verdict = await moderation.ClassifyTextAsync(report.Text, ct);
            report.Apply(verdict);
            await reports.SaveAsync(report, ct);
        }
    }
}

public sealed partial class ReportPipeline
{
    public async IAsyncEnumerable<(int Id, string Teaser)> TeasersAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var report in reports.InAsync(ReportState.Clear, ct))
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                [new UserChatMessage("Draft a teaser of 30 words for this hiking report. The editor checks it.\n" + report.Text)], cancellationToken: ct);
            if (c.FinishReason != ChatFinishReason.Stop) continue;
            report.Publish();
            await reports.SaveAsync(report, ct);
            yield return (report.Id, c.Content[0].Text);
        }
    }
}
