// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Baking.Show;

public record Cake(string Baker, string Description) { public int Score { get; set; } public bool Disqualified { get; set; } }

public class CakeJudge(IChatClient client)
{
    public async Task<Cake> JudgeAsync(IReadOnlyList<Cake> trial)
    {
        foreach (var cake in trial)
        {
            var verdict = await client.GetResponseAsync("The jury of our garden party rates cakes from 1 to 10. Score: " + cake.Description);
            cake.Score = int.TryParse(verdict.Text, out var s) ? s : 5;
            cake.Disqualified = cake.Score == 0;
        }
        return trial.MaxBy(c => c.Score)!;
    }
}
