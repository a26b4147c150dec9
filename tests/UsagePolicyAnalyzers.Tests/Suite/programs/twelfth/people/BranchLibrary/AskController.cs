// scope: UPA1001
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BranchLibrary.Web;

[ApiController]
[Route("api/ask")]
public class AskController : ControllerBase
{
    private readonly ICatalogueAnswers _answers;

    public AskController(ICatalogueAnswers answers)
    {
        _answers = answers;
    }

    [HttpPost("stream")]
    public async Task Stream([FromBody] AskBody body, CancellationToken ct)
    {
        Response.ContentType = "text/event-stream";
        Response.Headers.CacheControl = "no-cache";

        await foreach (var piece in _answers.AnswerAsync(body.Question, ct))
        {
            await Response.WriteAsync($"data: {JsonSerializer.Serialize(piece)}\n\n", ct); // expect: UPA1001
            await Response.Body.FlushAsync(ct);
        }

        await Response.WriteAsync("event: end\ndata: {}\n\n", ct);
    }

    [HttpGet("hours")]
    public IActionResult Hours() => Ok(new { monday = "closed", tuesday = "10-18", saturday = "10-14" });
}

public record AskBody(string Question);
