// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace School.Exams;

public record Feedback(string Text, int Words);

[ApiController, Route("practice")]
public class PracticeController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<Feedback> Comment([FromBody] string essay)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Give three hints how the writer can improve this practice text. Give no grade.\n" + essay);
        return new Feedback(c.Content[0].Text, essay.Split(' ').Length);
    }
}
