using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace CopyCorner.Api;

public enum PaperFormat { Letter, Legal, Tabloid, A4, A3 }

public sealed record PrintQuestion(string Text, PaperFormat Format, int Pages);

public sealed record PrintAnswer(string Text)
{
    public bool AiGenerated { get; init; } = true;
}

[ApiController]
[Route("legal-size")]
public sealed class LegalSizeController : ControllerBase
{
    private const string Counter =
        "You help customers of a copy shop with printing on Legal, Letter and Tabloid paper. " +
        "Explain margins, trimming, binding and how to fit a Letter layout on Legal sheets. " +
        "Prices come from the price list in the message. You have no advice on anything but printing.";

    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public LegalSizeController(ChatClient chat, ModerationClient moderation)
    {
        _chat = chat;
        _moderation = moderation;
    }

    [HttpPost("advice")]
    public async Task<ActionResult<PrintAnswer>> Advise(PrintQuestion question, [FromHeader(Name = "X-Terminal")] string terminal)
    {
        ModerationResult check = await _moderation.ClassifyTextAsync(question.Text);
        if (check.Flagged) return UnprocessableEntity();

        ChatCompletion completion = await _chat.CompleteChatAsync(
            [
                new SystemChatMessage(Counter),
                new UserChatMessage($"Price list:\n{PriceList(question.Format)}\nPages: {question.Pages}\nQuestion: {question.Text}"),
            ],
            new ChatCompletionOptions { EndUserId = "terminal-" + terminal.GetHashCode() });

        if (completion.FinishReason == ChatFinishReason.ContentFilter || !string.IsNullOrEmpty(completion.Refusal))
            return UnprocessableEntity();

        return new PrintAnswer(completion.Content[0].Text);
    }

    private static string PriceList(PaperFormat format) => format switch
    {
        PaperFormat.Legal => "black and white 0.12, colour 0.55",
        PaperFormat.Tabloid or PaperFormat.A3 => "black and white 0.25, colour 0.95",
        _ => "black and white 0.10, colour 0.45",
    };
}
