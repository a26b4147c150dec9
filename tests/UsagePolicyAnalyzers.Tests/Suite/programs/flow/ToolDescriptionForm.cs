// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Tools.Custom;

public record CustomTool(string Name, string Explanation, string Question);

[ApiController, Route("tools")]
public class CustomToolController(IChatClient client) : ControllerBase
{
    [HttpPost]
    public async Task<string> Run(CustomTool tool)
    {
        var lookUp = AIFunctionFactory.Create((string key) => key.ToUpperInvariant(), "look_up", tool.Explanation); // expect: UPA4009
        var response = await client.GetResponseAsync(tool.Question, new ChatOptions { Tools = [lookUp] });
        return response.Text;
    }
}
