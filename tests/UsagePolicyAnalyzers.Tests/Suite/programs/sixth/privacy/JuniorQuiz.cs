// scope: UPA5001, UPA5002, UPA5003
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Quizland;

public static class PlayRules
{
    public const int MinimumAge = 8; // expect-near: UPA5002
    public const int RoundsPerDay = 10;
}

public record Player(string Nickname, DateOnly Born);

[ApiController, Route("quiz")]
public class QuizController(IChatClient client) : ControllerBase
{
    [HttpPost("start")]
    public async Task<IActionResult> Start(Player player)
    {
        var age = DateTime.Today.Year - player.Born.Year;
        if (age < PlayRules.MinimumAge) return Forbid();
        var response = await client.GetResponseAsync("Ask one general knowledge question about animals and say that you are an AI.");
        return Ok(new { question = response.Text, rounds = PlayRules.RoundsPerDay });
    }
}
