// scope: UPA4002
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Paper.Inbox;

public sealed class ReaderLetter
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public bool Rejected { get; set; }
    public float HateScore { get; set; }
    public string? Summary { get; set; }
}

public interface ILetterStore
{
    Task AddAsync(ReaderLetter letter);
    Task<List<ReaderLetter>> OpenAsync();
    Task SaveAsync(ReaderLetter letter);
}

[ApiController]
[Route("letters")]
public sealed class LetterInboxController(ILetterStore store, ModerationClient moderation) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Receive([FromBody] string text)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        await store.AddAsync(new ReaderLetter
        {
            Text = text,
            Rejected = verdict.Flagged,
            HateScore = verdict.Hate.Score,
        });
        return Accepted();
    }
}

public sealed class LetterSummaries(ILetterStore store, ChatClient chat)
{
    public async Task RunAsync()
    {
        foreach (var letter in await store.OpenAsync())
        {
            if (letter.Rejected || letter.HateScore > 0.5f) continue;

            ChatCompletion c = await chat.CompleteChatAsync("Summarize the letter to the editor in one sentence:\n" + letter.Text);
            letter.Summary = c.Content[0].Text;
            await store.SaveAsync(letter);
        }
    }
}
