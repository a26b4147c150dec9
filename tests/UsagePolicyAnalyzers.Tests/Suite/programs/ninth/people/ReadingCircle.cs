using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Library.ReadingCircle.Pages;

public record Chapter(int Number, string Title, string Summary);

public interface IChapterStore
{
    Task<IReadOnlyList<Chapter>> UpToAsync(string book, int chapter);
}

public class AskModel : PageModel
{
    private readonly IChatClient _chat;
    private readonly IChapterStore _chapters;
    private readonly ModerationClient _moderation;

    public AskModel(IChatClient chat, IChapterStore chapters, ModerationClient moderation)
    {
        _chat = chat;
        _chapters = chapters;
        _moderation = moderation;
    }

    // Rendered at the top of Ask.cshtml, above the form.
    public string Intro { get; } = "You are chatting with an AI reading companion, not with a librarian. It knows the book only up to your chapter.";

    [BindProperty] public string Book { get; set; } = "";
    [BindProperty] public int ChapterNumber { get; set; }
    [BindProperty] public string Question { get; set; } = "";

    public string? Answer { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();

        ModerationResult verdict = await _moderation.ClassifyTextAsync(Question);
        if (verdict.Flagged)
        {
            ModelState.AddModelError(nameof(Question), "Please ask something about the book.");
            return Page();
        }

        var read = await _chapters.UpToAsync(Book, ChapterNumber);
        var response = await _chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "You talk about novels with readers of a library. Never give away anything that happens after the chapters listed."),
            new ChatMessage(ChatRole.User, string.Join("\n", read.Select(c => $"{c.Number}. {c.Title}: {c.Summary}")) + "\n\nQuestion: " + Question),
        ]);

        Answer = response.FinishReason == ChatFinishReason.ContentFilter
            ? "There is no answer to this question."
            : response.Text;
        return Page();
    }
}
