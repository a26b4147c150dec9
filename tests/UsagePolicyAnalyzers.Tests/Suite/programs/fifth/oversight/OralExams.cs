// scope: UPA2001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Audio;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<ExamRegister>();
var app = builder.Build();

app.MapPost("/exams/{examId:guid}/students/{studentId:int}/oral", async (
    Guid examId, int studentId, IFormFile recording, AudioClient ears, ChatClient examiner, ExamRegister register) =>
{
    await using var stream = recording.OpenReadStream();
    AudioTranscription spoken = await ears.TranscribeAudioAsync(stream, recording.FileName);

    ChatCompletion verdict = await examiner.CompleteChatAsync(
        new SystemChatMessage("You are the examiner of the oral exam in pharmacology. Answer with one word: Fail, Pass or Distinction."),
        new UserChatMessage(spoken.Text));

    if (!Enum.TryParse<ExamResult>(verdict.Content[0].Text.Trim(), ignoreCase: true, out var result))
        return Results.UnprocessableEntity();

    await register.RecordFinalGradeAsync(examId, studentId, result); // expect: UPA2001
    return Results.NoContent();
});

app.Run();

public enum ExamResult { Fail, Pass, Distinction }

public class ExamRegister
{
    private readonly Dictionary<(Guid, int), ExamResult> _grades = new();

    public Task RecordFinalGradeAsync(Guid exam, int student, ExamResult result)
    {
        _grades[(exam, student)] = result;
        return Task.CompletedTask;
    }
}
