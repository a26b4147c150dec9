// scope: UPA2001
using Microsoft.Extensions.AI;

namespace School;

public static class QuizGrading
{
    public static async Task<Dictionary<string, int>> GradeAllAsync(this IChatClient client, IDictionary<string, string> answers, IGradebook gradebook)
    {
        var grades = new Dictionary<string, int>();
        foreach (var (pupil, text) in answers)
        {
            var reply = await client.GetResponseAsync($"Grade this exam of a pupil from 1 to 6. Only the number.\n{text}");
            if (int.TryParse(reply.Text, out var grade))
                grades[pupil] = grade;
        }

        foreach (var pair in grades)
            gradebook.EnterFinalGrade(pair.Key, pair.Value); // expect-near: UPA2001
        return grades;
    }
}

public interface IGradebook { void EnterFinalGrade(string pupil, int grade); }
