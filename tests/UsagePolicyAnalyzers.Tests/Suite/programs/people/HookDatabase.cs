// scope: UPA2004
using System.Data.Common;
using OpenAI.Chat;

namespace Grading;

public class GradeFlow(ChatClient chat, DbConnection db)
{
    public async Task<int?> GradeAsync(int exam, string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Grade this exam from 1 to 6.\n" + text);
        var grade = int.Parse(c.Content[0].Text);
        return await IsApprovedByTeacherAsync(exam) ? grade : null;
    }

    private async Task<bool> IsApprovedByTeacherAsync(int exam)
    {
        await using var command = db.CreateCommand();
        command.CommandText = "select count(*) from teacher_approvals where exam = " + exam;
        return Convert.ToInt32(await command.ExecuteScalarAsync()) > 0;
    }
}
