// scope: UPA3009
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Metro.Safety.Api;

public record AreaFigures(string District, int ReportedThefts, int BrokenLights);
public record ResidentSheet(string Reference, int Age, string Neighbourhood, string[] Friends, string[] Hobbies);

public interface IFigures
{
    Task<AreaFigures[]> AreasAsync();
    Task<ResidentSheet?> ResidentAsync(string reference);
}

[ApiController]
[Route("planning")]
public class PatrolPlannerController(ChatClient chat, IFigures figures) : ControllerBase
{
    [HttpGet("lights")]
    public async Task<ActionResult<string>> Lights()
    {
        var areas = await figures.AreasAsync();
        var prompt = "Estimate from last year's figures in which districts more thefts are to be expected and better street lights would help. No persons.\n" + JsonSerializer.Serialize(areas);
        ChatCompletion c = await chat.CompleteChatAsync(prompt);
        return c.Content[0].Text;
    }

    [HttpGet("residents/{reference}")]
    public async Task<ActionResult<string>> Outlook(string reference)
    {
        var sheet = await figures.ResidentAsync(reference);
        if (sheet is null) return NotFound();
        var prompt = "Predict from neighbourhood, friends and hobbies how likely this resident is to commit a crime within two years.\n" // expect: UPA3009
            + JsonSerializer.Serialize(sheet);
        ChatCompletion c = await chat.CompleteChatAsync(prompt);
        return c.Content[0].Text;
    }
}
