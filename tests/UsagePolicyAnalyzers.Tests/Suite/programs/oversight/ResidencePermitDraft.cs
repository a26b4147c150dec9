// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Border.Permits;

public sealed record DraftNote(string Text, string Reader);

[ApiController, Route("api/residence-permits")]
public sealed class PermitNotesController(IChatClient model) : ControllerBase
{
    [HttpPost("{id}/note")]
    public async Task<ActionResult<DraftNote>> Note(string id, [FromBody] string dossier)
    {
        var reply = await model.GetResponseAsync($"For the case officer: list the documents in this residence permit dossier and which are missing.\n{dossier}");
        return new DraftNote(reply.Text, "case officer");
    }
}
