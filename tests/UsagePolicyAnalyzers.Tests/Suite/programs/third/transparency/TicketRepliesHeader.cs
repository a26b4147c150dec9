// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Helpdesk.Replies;

public interface IQuery<TResult>;

public interface IQueryHandler<in TQuery, TResult> where TQuery : IQuery<TResult>
{
    Task<TResult> HandleAsync(TQuery query, CancellationToken ct);
}

public sealed record SuggestAnswer(int TicketId, string Question) : IQuery<AnswerDto>;

public sealed record AnswerDto(int TicketId, string Body);

public sealed class SuggestAnswerHandler(ChatClient chat) : IQueryHandler<SuggestAnswer, AnswerDto>
{
    public async Task<AnswerDto> HandleAsync(SuggestAnswer query, CancellationToken ct)
    {
        ChatCompletion result = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Answer questions of our printer customers. Use numbered steps."),
                new UserChatMessage(query.Question),
            ],
            cancellationToken: ct);
        return new AnswerDto(query.TicketId, result.Content[0].Text);
    }
}

[ApiController]
[Route("portal/tickets")]
public sealed class TicketPortalController(IQueryHandler<SuggestAnswer, AnswerDto> handler) : ControllerBase
{
    [HttpGet("{id:int}")]
    public IActionResult Show(int id) => Ok(new { id, status = "open" });

    [HttpPost("{id:int}/questions")]
    public async Task<ActionResult<AnswerDto>> Ask(int id, [FromBody] string question, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(question)) return BadRequest();
        var dto = await handler.HandleAsync(new SuggestAnswer(id, question), ct);
        Response.Headers["X-AI-Generated"] = "true";
        return Ok(dto);
    }
}
