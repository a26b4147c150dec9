// scope: UPA1002
using Microsoft.AspNetCore.Mvc;
using OpenAI.Responses;

namespace Broker.Web;

public record PortfolioAnswer(string Text, bool AiGenerated);

[ApiController, Route("api/investments")]
public class InvestController(ResponsesClient client) : ControllerBase
{
    [HttpPost("explain")]
    public async Task<PortfolioAnswer> Explain([FromBody] string portfolio)
    {
        ResponseResult r = await client.CreateResponseAsync("gpt-5", "Explain to the investor how the shares and bonds of this portfolio may develop:\n" + portfolio);
        return new PortfolioAnswer(r.GetOutputText(), AiGenerated: true); // expect-near: UPA1002
    }
}
