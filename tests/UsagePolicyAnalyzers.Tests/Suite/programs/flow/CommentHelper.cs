// scope: UPA4001
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Forum;

[ApiController]
[Route("api/[controller]")]
public class ToneController : ControllerBase
{
    private readonly IHttpClientFactory _factory;

    public ToneController(IHttpClientFactory factory) => _factory = factory;

    [HttpPost("soften")]
    public async Task<ActionResult<string>> Soften([FromForm] string comment)
    {
        var json = JsonSerializer.Serialize(new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = "Make this comment friendlier: " + comment } } });
        var client = _factory.CreateClient("openai");
        var response = await client.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(json, Encoding.UTF8, "application/json")); // expect-near: UPA4001
        using var doc = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }
}
