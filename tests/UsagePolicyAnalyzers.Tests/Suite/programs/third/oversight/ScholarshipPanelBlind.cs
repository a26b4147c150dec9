// scope: UPA2005
using System.Globalization;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Scholarship.Panel;

public enum Gender { Unknown, Female, Male, Other }

public sealed class Applicant
{
    public Guid Id { get; init; }
    public string Essay { get; init; } = "";
    public double GradeAverage { get; init; }
    public Gender Gender { get; init; }
    public string? Disability { get; init; }
    public int VolunteerHours { get; init; }
}

public sealed record Rated(Guid Id, int Points);

public interface IPanel
{
    Task PresentAsync(IReadOnlyList<Rated> shortlist);
}

public sealed class ShortlistBuilder(AnthropicClient claude, IPanel panel)
{
    private const string Instructions = "You rate applications of students for a university scholarship. Answer with points from 0 to 50.";

    public async Task BuildAsync(IEnumerable<Applicant> applicants)
    {
        var rated = new List<Rated>();
        foreach (var applicant in applicants)
            rated.Add(new Rated(applicant.Id, await RateAsync(applicant)));
        await panel.PresentAsync(rated.OrderByDescending(r => r.Points).Take(20).ToList());
    }

    private async Task<int> RateAsync(Applicant applicant)
    {
        var sheet = new StringBuilder();
        sheet.AppendLine("Average: " + applicant.GradeAverage.ToString(CultureInfo.InvariantCulture));
        sheet.AppendLine("Volunteer hours: " + applicant.VolunteerHours);
        sheet.AppendLine("Pages: " + applicant.Essay.Length / 1800);
        sheet.AppendLine("Essay: " + applicant.Essay);

        Message message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 50,
            System = Instructions,
            Messages = [new UserMessageParam(sheet.ToString())],
        });
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return int.TryParse(text, out var points) ? Math.Clamp(points, 0, 50) : 0;
    }

    public static IReadOnlyDictionary<Gender, double> AuditByGender(IEnumerable<(Applicant Applicant, int Points)> results) =>
        results.GroupBy(r => r.Applicant.Gender).ToDictionary(g => g.Key, g => g.Average(r => r.Points));
}
