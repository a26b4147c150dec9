// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Town.Residents;

public record Answer(string Text);

public class Survey(IChatClient client)
{
    public async Task<double> SatisfactionAsync(IReadOnlyCollection<Answer> answers)
    {
        var sum = 0;
        foreach (var answer in answers)
        {
            var reply = await client.GetResponseAsync("How satisfied is this citizen with the town hall, 1 to 5? Number only.\n" + answer.Text);
            sum += int.Parse(reply.Text);
        }

        return (double)sum / answers.Count;
    }
}
