// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace School.Exams;

public class ExamPaper
{
    public string StudentId { get; set; } = "";
    public string Answers { get; set; } = "";
    public int Grade { get; set; }
    public bool Passed { get; set; }
}

public interface IGradebook { Task StoreAsync(ExamPaper paper); }

[ApiController, Route("exams")]
public class ExamController(ChatClient chat, IGradebook book) : ControllerBase
{
    [HttpPost("{student}/mark")]
    public async Task<IActionResult> Mark(string student, [FromBody] string answers)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Grade the student's history exam from 1 to 6. Only the number.\n" + answers);
        var grade = int.Parse(c.Content[0].Text);
        var paper = new ExamPaper { StudentId = student, Answers = answers, Grade = grade, Passed = grade <= 4 };
        await book.StoreAsync(paper); // expect-near: UPA2001
        return NoContent();
    }
}
