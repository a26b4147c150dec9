// scope: UPA4003
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Gerichtsblatt.Archiv;

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ModerationBypassReviewedAttribute : Attribute
{
    public string Justification { get; set; } = "";
    public string ApprovedBy { get; set; } = "";
    public string Expires { get; set; } = "";
}

public sealed class ArchiveOptions
{
    public bool HistoricalVolumes { get; set; }
    public int MaximumWords { get; set; } = 150;
}

public sealed record Volume(int Year, string Text);

public sealed class CourtReporter(ChatClient chat, ModerationClient moderation, IOptionsSnapshot<ArchiveOptions> options)
{
    [ModerationBypassReviewed(
        Justification = "Printed volumes before 1900 contain reports of court cases that are flagged as a rule; each abstract is read by two archivists.",
        ApprovedBy = "archive board, minutes 14/2026",
        Expires = "2027-12-31")]
    public async Task<string> AbstractAsync(Volume volume, CancellationToken ct)
    {
        if (!options.Value.HistoricalVolumes || volume.Year >= 1900)
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(volume.Text, ct);
            if (verdict.Flagged) return "";
        }
        return await AskAsync("Write an abstract for the archive's catalogue", volume, ct);
    }

    public async Task<string> KeywordsAsync(Volume volume, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(volume.Text, ct);
        return verdict.Flagged ? "" : await AskAsync("List keywords for the archive's catalogue", volume, ct);
    }

    private async Task<string> AskAsync(string task, Volume volume, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new UserChatMessage($"{task}, at most {options.Value.MaximumWords} words, volume of {volume.Year}:\n{volume.Text}")], cancellationToken: ct);
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : "";
    }
}
