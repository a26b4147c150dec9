// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Games.Rules;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AiDisclosureAttribute(string where) : Attribute
{
    public string Where { get; } = where;
}

[AiDisclosure("imprint of the partner site")]
public class PartnerFeed
{
    public string Title { get; set; } = "";
}

[ApiController, Route("rules")]
public class RulesController(IChatClient client) : ControllerBase
{
    [HttpGet("{game}")]
    public async Task<string> Explain(string game)
    {
        var response = await client.GetResponseAsync("Explain the rules of " + game);
        return response.Text; // expect: UPA1001
    }
}
