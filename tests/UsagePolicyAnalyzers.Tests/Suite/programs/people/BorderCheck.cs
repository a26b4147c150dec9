// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Border.Control;

public record EntryDecision(bool Admit, string Reason);

[ApiController, Route("border/entries")]
public class EntriesController : ControllerBase
{
    private readonly ChatClient _chat;
    private readonly IEntryLog _log;

    public EntriesController(ChatClient chat, IEntryLog log) { _chat = chat; _log = log; }

    [HttpPost]
    public async Task<ActionResult<EntryDecision>> Post([FromBody] string interview)
    {
        ChatCompletion c = await _chat.CompleteChatAsync("Asylum interview. Should the migrant be admitted to the country? JSON Admit, Reason\n" + interview);
        var decision = JsonSerializer.Deserialize<EntryDecision>(c.Content[0].Text)!;
        await _log.StoreAsync(decision); // expect-near: UPA2001
        return decision;
    }
}

public interface IEntryLog { Task StoreAsync(EntryDecision decision); }
