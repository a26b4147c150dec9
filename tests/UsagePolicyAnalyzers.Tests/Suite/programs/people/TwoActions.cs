// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Books;

[ApiController, Route("books")]
public class BooksController(ChatClient chat) : ControllerBase
{
    [HttpGet("{id}/blurb")]
    public async Task<IActionResult> Blurb(int id, string title)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Blurb for " + title);
        Response.Headers["X-AI-Generated"] = "true";
        return Ok(c.Content[0].Text);
    }

    [HttpGet("{id}/quiz")]
    public async Task<IActionResult> Quiz(int id, string title)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Quiz about " + title);
        return Ok(c.Content[0].Text); // expect: UPA1001
    }
}
