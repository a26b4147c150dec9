// scope: UPA2001, UPA2004
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Civic.Permits;

public record PermitDraft(string FileNumber, string Recommendation);

public interface IHumanReview
{
    Task<bool> AskAsync(PermitDraft draft, CancellationToken ct);
}

/// <summary>Puts the draft on the officer's list and waits until she has clicked.</summary>
public sealed class OfficerInbox : IHumanReview
{
    private readonly ConcurrentDictionary<string, (PermitDraft draft, TaskCompletionSource<bool> answer)> _open = new();

    public IEnumerable<PermitDraft> Open => _open.Values.Select(v => v.draft);

    public async Task<bool> AskAsync(PermitDraft draft, CancellationToken ct)
    {
        var source = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _open[draft.FileNumber] = (draft, source);
        using var registration = ct.Register(() => source.TrySetResult(false));
        return await source.Task;
    }

    public void Answer(string fileNumber, bool approved)
    {
        if (_open.TryRemove(fileNumber, out var entry))
            entry.answer.TrySetResult(approved);
    }
}

[Route("officer")]
public sealed class OfficerController(OfficerInbox inbox) : Controller
{
    [HttpPost("{fileNumber}/answer")]
    public IActionResult Answer(string fileNumber, bool approved)
    {
        inbox.Answer(fileNumber, approved);
        return NoContent();
    }
}

public sealed class PermitDesk(IChatClient chat, IHumanReview review, IPermitRegister register)
{
    public async Task HandleAsync(string fileNumber, string papers, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync("Should the residence permit be granted? Recommend and give reasons.\n" + papers, cancellationToken: ct);
        if (await review.AskAsync(new PermitDraft(fileNumber, response.Text), ct))
            await register.GrantAsync(fileNumber);
    }
}

public interface IPermitRegister
{
    Task GrantAsync(string fileNumber);
}
