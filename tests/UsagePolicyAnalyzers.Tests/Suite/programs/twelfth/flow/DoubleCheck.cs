// scope: UPA4003
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Quiznight.Api;

public sealed class ScreeningOptions
{
    public bool UseSecondScreen { get; set; }
    public string SecondScreenUrl { get; set; } = "";
}

[ApiController]
[Route("quiz/questions")]
public sealed class QuestionController(
    IChatClient client,
    ModerationClient moderation,
    IHttpClientFactory factory,
    IOptions<ScreeningOptions> options) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Propose([FromBody] string topic, CancellationToken ct)
    {
        ModerationResult first = await moderation.ClassifyTextAsync(topic, ct);
        if (first.Flagged) return UnprocessableEntity("Please choose another topic.");

        if (options.Value.UseSecondScreen && !await PassesSecondAsync(topic, ct))
        {
            return UnprocessableEntity("Please choose another topic.");
        }

        var response = await client.GetResponseAsync("Write three pub quiz questions about: " + topic, cancellationToken: ct);
        return Ok(new { questions = response.Text, writtenBy = "AI" });
    }

    private async Task<bool> PassesSecondAsync(string topic, CancellationToken ct)
    {
        using var http = factory.CreateClient("contentsafety");
        using var response = await http.PostAsJsonAsync(options.Value.SecondScreenUrl + "/contentsafety/text:analyze?api-version=2024-09-01", new { text = topic }, ct);
        if (!response.IsSuccessStatusCode) return false;
        var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return root.GetProperty("categoriesAnalysis").EnumerateArray().All(c => c.GetProperty("severity").GetInt32() < 4);
    }
}
