// scope: UPA1002
using Microsoft.AspNetCore.Mvc;
using OpenAI.Responses;

namespace Warehouse.Web;

public record StockAnswer(string Text, bool AiGenerated);

[ApiController, Route("api/stock")]
public class StockroomController(ResponsesClient client) : ControllerBase
{
    [HttpPost("explain")]
    public async Task<StockAnswer> Explain([FromBody] string shelves)
    {
        ResponseResult r = await client.CreateResponseAsync("gpt-5", "Explain which shelves hold too much stock of screws and bonds of glue, and how the balance may develop:\n" + shelves);
        return new StockAnswer(r.GetOutputText(), AiGenerated: true);
    }
}
