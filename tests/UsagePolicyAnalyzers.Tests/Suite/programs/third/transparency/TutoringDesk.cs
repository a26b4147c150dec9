// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Evening.School;

public sealed class CourseAdvisor
{
    private readonly ChatClient _chat;
    private readonly string _instructions;

    public CourseAdvisor(ChatClient chat)
    {
        _chat = chat;
        var text = new System.Text.StringBuilder();
        text.AppendLine("You are an AI assistant that helps adults find an evening course.");
        text.AppendLine("Ask for interests and free evenings.");
        text.AppendLine("Suggest at most three courses.");
        _instructions = text.ToString();
    }

    public async Task<string> AdviseAsync(IReadOnlyList<string> turns)
    {
        var messages = new List<ChatMessage> { new SystemChatMessage(_instructions) };
        for (var i = 0; i < turns.Count; i++)
            messages.Add(i % 2 == 0 ? new UserChatMessage(turns[i]) : new AssistantChatMessage(turns[i]));
        ChatCompletion c = await _chat.CompleteChatAsync(messages);
        return c.Content[0].Text;
    }
}

[ApiController, Route("advice")]
public sealed class AdviceController(CourseAdvisor advisor) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] List<string> turns)
    {
        if (turns.Count == 0) return NoContent();
        var advice = await advisor.AdviseAsync(turns);
        return Content(advice, "text/plain"); // expect: UPA1001
    }
}
