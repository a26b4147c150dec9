// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Radio.Companion;

public sealed record RadioTurn(string Voice, string Question);

[ApiController]
[Route("radio/companion")]
public sealed class RadioCompanionController(IChatClient client) : ControllerBase
{
    private static readonly IReadOnlyDictionary<string, string> Voices = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["calm"] = "Speak slowly and warmly, in short sentences.",
        ["lively"] = "Speak with energy and ask a question back.",
        ["dry"] = "Speak soberly, with a little irony.",
    };

    [HttpPost]
    public async Task<IActionResult> Ask(RadioTurn turn, CancellationToken ct)
    {
        if (!Voices.TryGetValue(turn.Voice, out var manner)) return BadRequest("unknown voice");

        var response = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "You are the AI companion of a radio station and answer questions about the programme. " + manner),
                new ChatMessage(ChatRole.User, turn.Question),
            ],
            cancellationToken: ct);
        return Ok(new { text = response.Text, ai = true });
    }
}
