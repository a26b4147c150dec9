// scope: UPA2004
using OpenAI.Chat;

namespace Grading;

public class GradeFlow(ChatClient chat)
{
    public async Task<int?> GradeAsync(string student, string exam)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Grade this exam from 1 to 6.\n" + exam);
        var grade = int.Parse(c.Content[0].Text);
        return PendingHumanReviewApproved(student, grade) ? grade : null;
    }

    private static bool PendingHumanReviewApproved(string student, int grade) // expect: UPA2004
    {
        if (grade >= 5)
        {
            Console.WriteLine("low grade for " + student);
            return true;
        }
        return true;
    }
}
