// scope: UPA4008
#pragma warning disable OPENAI001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Responses;

namespace Planetarium.Labels;

public sealed class LabelWriter(ResponsesClient responses, IChatClient chat)
{
    public async Task<string?> LabelAsync(string facts, CancellationToken ct)
    {
        ResponseResult result = await responses.CreateResponseAsync("gpt-5-mini", "Write the label of an exhibit, forty words:\n" + facts, cancellationToken: ct);
        if (result.Status != ResponseStatus.Completed) return null;
        var refused = result.OutputItems.OfType<MessageResponseItem>()
            .SelectMany(m => m.Content)
            .Any(c => c.Kind == ResponseContentPartKind.Refusal);
        return refused ? null : result.GetOutputText();
    }

    public async Task<string?> SubtitleAsync(string label, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync("Write a subtitle for this label:\n" + label, cancellationToken: ct);
        return Usable(response) ? response.Text : null;
    }

    private static bool Usable(ChatResponse response) =>
        response.FinishReason is null || response.FinishReason == ChatFinishReason.Stop;
}

[ApiController]
[Route("labels")]
public sealed class LabelsController(LabelWriter writer) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Create([FromBody] string facts, CancellationToken ct)
    {
        var label = await writer.LabelAsync(facts, ct);
        if (label is null) return UnprocessableEntity("No label was written.");
        return Ok(new { label, subtitle = await writer.SubtitleAsync(label, ct), author = "AI" });
    }
}
