// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Games.Rules;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AiDisclosureAttribute(string where) : Attribute
{
    public string Where { get; } = where;
}

[ApiController, Route("rules")]
[AiDisclosure("banner above the answer in the web client")]
public class RulesController(IChatClient client) : ControllerBase
{
    [HttpGet("{game}")]
    public async Task<string> Explain(string game) => (await client.GetResponseAsync("Explain the rules of " + game)).Text;
}
