// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Mutual.Adjusters;

public record ClaimFile(string ClaimNumber, string Letters, string ExpertReport);
public record ClaimSummary(string ClaimNumber, string Text, string Note);

public interface IClaimFiles
{
    Task<ClaimFile?> FindAsync(string claimNumber, CancellationToken ct);
}

[ApiController]
[Route("adjusters/claims/{claimNumber}")]
public class ClaimSummaryController : ControllerBase
{
    private readonly AnthropicClient _client;
    private readonly IClaimFiles _files;

    public ClaimSummaryController(AnthropicClient client, IClaimFiles files)
    {
        _client = client;
        _files = files;
    }

    [HttpGet("summary")]
    public async Task<ActionResult<ClaimSummary>> Get(string claimNumber, CancellationToken ct)
    {
        var file = await _files.FindAsync(claimNumber, ct);
        if (file is null)
            return NotFound();

        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 800,
            System = "You summarize the letters and reports of a claim file for the claims adjuster: what happened, when, which documents exist, what contradicts. "
                + "No opinion on coverage.",
            Messages = [new UserMessageParam { Content = file.Letters + "\n\n" + file.ExpertReport }]
        }, ct);
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return new ClaimSummary(claimNumber, text, "Summary written by AI; read the documents before you decide.");
    }
}
