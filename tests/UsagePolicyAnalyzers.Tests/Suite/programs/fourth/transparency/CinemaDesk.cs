// scope: UPA1001
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Cinema.Desk;

// Shown on the press page only; has nothing to do with the desk below.
public static class PressTexts
{
    public const string Trailer = "Our trailers are subtitled with the help of artificial intelligence.";
}

[Route("desk")]
public class DeskController : Controller
{
    private readonly ChatClient _chat;
    private readonly IProgramme _programme;

    public DeskController(ChatClient chat, IProgramme programme)
    {
        _chat = chat;
        _programme = programme;
    }

    [HttpPost("ask")]
    public async Task<IActionResult> Ask([FromForm] string question)
    {
        var films = await _programme.TonightAsync();
        var messages = new ChatMessage[]
        {
            new SystemChatMessage("You are an AI assistant of the Lumen cinema. Answer from tonight's programme:\n" + string.Join('\n', films)),
            new UserChatMessage(question),
        };
        var result = await _chat.CompleteChatAsync(messages);
        return Content(result.Value.Content[0].Text, "text/plain"); // expect: UPA1001
    }

    [HttpGet("films")]
    public async Task<IActionResult> Films() => Json(await _programme.TonightAsync());
}

public interface IProgramme { Task<IReadOnlyList<string>> TonightAsync(); }
