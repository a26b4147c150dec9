// scope: UPA4009
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Kocluk;

[ApiController, Route("duzelt")]
public class DuzeltController(IChatClient client) : ControllerBase
{
    [HttpPost]
    public async Task<string> Duzelt([FromQuery] int seviye, [FromBody] string metin)
    {
        var dil = CultureInfo.CurrentCulture.DisplayName;
        var response = await client.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, $"Correct the text. Language: {dil}, reader level {Math.Clamp(seviye, 1, 6)}, today {DateTime.UtcNow:D}."),
            new ChatMessage(ChatRole.User, "<text>" + metin + "</text>"),
        ]);
        return response.Text;
    }
}
