// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using Anthropic;
using Anthropic.Models.Messages;

namespace City.Social.Benefits;

public enum ApplicationStatus { Received, PendingHumanReview, Granted, Refused }

public class BenefitApplication
{
    public Guid Id { get; set; }
    public string Statement { get; set; } = "";
    public string? Summary { get; set; }
    public ApplicationStatus Status { get; set; }
    public string? AssignedOfficer { get; set; }
}

public interface IBenefitStore
{
    Task<BenefitApplication?> FindAsync(Guid id);
    Task SaveAsync(BenefitApplication application);
}

[ApiController]
[Route("benefits/applications/{id:guid}")]
public class IntakeController : ControllerBase
{
    private readonly AnthropicClient _claude;
    private readonly IBenefitStore _store;

    public IntakeController(AnthropicClient claude, IBenefitStore store)
    {
        _claude = claude;
        _store = store;
    }

    [HttpPost("prepare")]
    public async Task<IActionResult> Prepare(Guid id)
    {
        var application = await _store.FindAsync(id);
        if (application is null) return NotFound();

        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            System = "Summarise an application for heating benefit for the officer in charge: household, income, missing papers. Half a page. No verdict.",
            Messages = [new UserMessageParam { Content = application.Statement }]
        });
        application.Summary = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        application.Status = ApplicationStatus.PendingHumanReview;
        await _store.SaveAsync(application);
        return NoContent();
    }

    [HttpPost("decision")]
    public async Task<IActionResult> Decide(Guid id, [FromBody] OfficerDecision decision)
    {
        var application = await _store.FindAsync(id);
        if (application is null) return NotFound();
        application.Status = decision.Grant ? ApplicationStatus.Granted : ApplicationStatus.Refused;
        application.AssignedOfficer = User.Identity?.Name;
        await _store.SaveAsync(application);
        return NoContent();
    }
}

public record OfficerDecision(bool Grant, string Reason);
