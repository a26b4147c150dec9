// scope: UPA4001, UPA4002
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Forum;

[ApiController]
[Route("api/[controller]")]
public class ToneController(IHttpClientFactory factory) : ControllerBase
{
    [HttpPost("soften")]
    public async Task<ActionResult<string>> Soften([FromForm] string comment)
    {
        var client = factory.CreateClient("openai");
        var check = await client.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = comment });
        using var verdict = JsonDocument.Parse(await check.Content.ReadAsStringAsync());
        if (verdict.RootElement.GetProperty("results")[0].GetProperty("flagged").GetBoolean())
            return UnprocessableEntity();
        var response = await client.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = "Make this comment friendlier: " + comment } } });
        using var doc = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }
}
