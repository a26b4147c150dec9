using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Harbour.Bot;

[ApiController, Route("bot")]
public class BotController(IChatClient client, Conversation conversation) : ControllerBase
{
    [HttpGet]
    public IEnumerable<Turn> Get() => conversation.Turns;

    [HttpPost]
    public async Task<Turn> Post([FromBody] string text)
    {
        conversation.Turns.Add(new("user", text));
        var messages = conversation.Turns.Select(t => new ChatMessage(t.Role == "user" ? ChatRole.User : ChatRole.Assistant, t.Text));
        var response = await client.GetResponseAsync(messages);
        var turn = new Turn("assistant", response.Text);
        conversation.Turns.Add(turn);
        return turn;
    }
}
