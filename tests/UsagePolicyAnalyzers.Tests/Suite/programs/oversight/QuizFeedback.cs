// scope: UPA2001
using Microsoft.Extensions.AI;

namespace School;

public static class QuizFeedback
{
    public static async Task<Dictionary<string, string>> CommentAllAsync(this IChatClient client, IDictionary<string, (string Text, int Grade)> answers)
    {
        var comments = new Dictionary<string, string>();
        foreach (var (pupil, answer) in answers)
        {
            var reply = await client.GetResponseAsync($"The teacher gave this exam a {answer.Grade}. Write two friendly sentences for the pupil about what to practise.\n{answer.Text}");
            comments[pupil] = reply.Text;
        }

        return comments;
    }
}
