using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using OpenAI.Moderations;

namespace FjordStrom.Kunde;

public sealed record MeterInfo(string Area, decimal LastMonthKwh);

/// <summary>Power company "Fjordstrøm": the assistant on the company's own customer pages.</summary>
[Route("kunde/assistent")]
public sealed class AssistantController(HttpClient http, IConfiguration configuration, ModerationClient moderation) : Controller
{
    private const string Company = "Fjordstrøm";

    private static readonly string Instructions =
        $"You are the assistant of {Company}, a power company. You speak for {Company} on its own website. " +
        "Explain bills, meter readings and how to move a contract. " +
        "You do not speak for the grid operator or for the regulator; name them as the place to complain.";

    [HttpGet("")]
    public ViewResult Index() => View("Assistant", "Jeg er " + Company + " sin AI-assistent. You are chatting with an AI assistant.");

    [HttpPost("spor")]
    public async Task<IActionResult> Ask([FromForm] string text, [FromForm] string area)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        if (verdict.Flagged) return BadRequest();

        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        request.Headers.Authorization = new("Bearer", configuration["OpenAI:ApiKey"]);
        request.Content = JsonContent.Create(new
        {
            model = "gpt-4o-mini",
            user = HttpContext.TraceIdentifier,
            messages = new[]
            {
                new { role = "system", content = Instructions },
                new { role = "user", content = $"Area: {area}\n{text}" },
            },
        });

        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        var choice = document.RootElement.GetProperty("choices")[0];
        if (choice.GetProperty("finish_reason").GetString() == "content_filter") return NoContent();

        var answer = choice.GetProperty("message").GetProperty("content").GetString();
        return Json(new { answer, source = "AI-generated answer" });
    }
}
