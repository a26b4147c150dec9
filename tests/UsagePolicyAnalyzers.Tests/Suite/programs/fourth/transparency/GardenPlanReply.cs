// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace PlotPlanner.Controllers;

public class PlanReply
{
    public required string Plan { get; init; }
    public string Notice { get; init; } = "An AI wrote this plan. Walk your plot before you dig.";
    public DateTimeOffset CreatedAt { get; init; } = DateTimeOffset.UtcNow;
}

[ApiController, Route("api/plots/{plotId:int}/plan")]
public class PlanController(ChatClient chat, IPlotStore plots) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<PlanReply>> Create(int plotId, CancellationToken ct)
    {
        var plot = await plots.FindAsync(plotId, ct);
        if (plot is null) return NotFound();

        ChatCompletion completion = await chat.CompleteChatAsync(
            [new UserChatMessage($"Plan a vegetable bed of {plot.Width}x{plot.Length} m on {plot.Soil} soil.")], cancellationToken: ct);

        return new PlanReply { Plan = completion.Content[0].Text };
    }
}

public interface IPlotStore { Task<Plot?> FindAsync(int id, CancellationToken ct); }
public record Plot(int Id, double Width, double Length, string Soil);
