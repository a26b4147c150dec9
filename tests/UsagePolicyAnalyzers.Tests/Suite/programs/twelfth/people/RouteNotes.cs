// scope: UPA1001
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Alpine.Routes;

[ApiController]
[Route("api/routes")]
public class RouteNotesController : ControllerBase
{
    private readonly ChatClient _chat;

    public RouteNotesController(ChatClient chat)
    {
        _chat = chat;
    }

    [HttpPost("{id:int}/notes")]
    public async Task Stream(int id, [FromBody] RouteQuestion body, CancellationToken ct)
    {
        Response.ContentType = "text/event-stream";
        Response.Headers["X-AI-Generated"] = "true";

        ChatMessage[] messages =
        [
            new SystemChatMessage($"You describe hiking route {id} to hikers: surface, shade, huts, bus stops. Two short paragraphs."),
            new UserChatMessage(body.Question)
        ];
        await foreach (var update in _chat.CompleteChatStreamingAsync(messages, cancellationToken: ct))
        {
            foreach (var part in update.ContentUpdate)
                await Response.WriteAsync($"data: {JsonSerializer.Serialize(part.Text)}\n\n", ct);
        }
    }
}

public record RouteQuestion(string Question);
