// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Warehouse.Inbox;

public enum Lane { Inbound, Outbound, Damages, Other }

[ApiController]
[Route("internal/lanes")]
public class LaneController(IChatClient chat, ILaneQueue queue) : ControllerBase
{
    // Another service calls this: it gets the number of the queue, nobody reads a text of the model.
    [HttpPost]
    public async Task<ActionResult<int>> Put(MailSlip slip)
    {
        var answer = await chat.GetResponseAsync(
        [
            new(ChatRole.System, "Reply with one word: Inbound, Outbound, Damages or Other."),
            new(ChatRole.User, slip.Subject + "\n" + slip.Body),
        ]);
        var lane = Enum.TryParse<Lane>(answer.Text.Trim(), true, out var l) ? l : Lane.Other;
        return await queue.PushAsync(lane, slip.Id);
    }
}

public record MailSlip(Guid Id, string Subject, string Body);
public interface ILaneQueue { Task<int> PushAsync(Lane lane, Guid slip); }
