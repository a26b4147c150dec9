// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A08;
public class Note { public int Id { get; set; } public string Summary { get; set; } = ""; }
public interface INotes { Task<Note?> FindAsync(int id); Task SaveAsync(Note n); }
public class NotesController(IChatClient chat, INotes notes) : Controller
{
    [HttpPost("/notes/{id}/summary")]
    public async Task<IActionResult> Summarize(int id, string text)
    {
        var n = await notes.FindAsync(id) ?? new Note { Id = id };
        n.Summary = (await chat.GetResponseAsync("Summarize: " + text)).Text;
        await notes.SaveAsync(n);
        return NoContent();
    }
}
