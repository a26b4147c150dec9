// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Campus.Physics;

public sealed class LabReport
{
    public Guid Id { get; init; }
    public string StudentNumber { get; init; } = "";
    public string Text { get; init; } = "";
    public int? FinalGrade { get; set; }
    public int? SuggestedGrade { get; set; }
}

public interface IGradebook { Task SaveAsync(LabReport report); Task<List<LabReport>> UngradedAsync(); }
public interface ITeacherInbox { Task QueueForTeacherReviewAsync(LabReport report, string reason); }

public class LabReportMarks(IChatClient chat, IGradebook book, ITeacherInbox inbox)
{
    public async Task GradeAllAsync()
    {
        foreach (var report in await book.UngradedAsync())
        {
            var answer = await chat.GetResponseAsync("Grade this lab report of a student from 0 to 20. Only the number.\n" + report.Text);
            report.FinalGrade = int.Parse(answer.Text);
            await book.SaveAsync(report); // expect: UPA2001
        }
    }

    // The teacher opens the inbox, corrects and enters the mark.
    public async Task PrepareAsync()
    {
        foreach (var report in await book.UngradedAsync())
        {
            var answer = await chat.GetResponseAsync("Which mark from 0 to 20 would you suggest to the teacher for this lab report? Only the number.\n" + report.Text);
            report.SuggestedGrade = int.TryParse(answer.Text, out var g) ? g : null;
            await inbox.QueueForTeacherReviewAsync(report, "suggested by the assistant");
        }
    }
}
