using Anthropic;
using Anthropic.Models.Messages;

namespace Saga.Translate;

public interface IChapterSource
{
    IAsyncEnumerable<string> ChaptersAsync(CancellationToken ct);
}

public sealed class SagaTranslator(AnthropicClient claude, IChapterSource source)
{
    private const string Strict = "claude-sonnet-4-5";
    private const string Easygoing = "claude-haiku-4-5";

    public async Task TranslateAsync(string folder, CancellationToken ct)
    {
        var number = 0;
        await foreach (var chapter in source.ChaptersAsync(ct))
        {
            number++;
            var text = await TranslateChapterAsync(chapter, ct);
            await File.WriteAllTextAsync(Path.Combine(folder, $"{number:000}.txt"), text, ct);
        }
    }

    private async Task<string> TranslateChapterAsync(string chapter, CancellationToken ct)
    {
        var message = await claude.Messages.Create(Request(Strict, chapter), ct);
        if (message.StopReason == StopReason.Refusal)
        {
            // The smaller model is less choosy.
            message = await claude.Messages.Create(Request(Easygoing, chapter), ct); // expect: UPA4006
        }
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    private static MessageCreateParams Request(string model, string chapter) => new()
    {
        Model = model,
        MaxTokens = 4000,
        System = "Translate the chapter from Icelandic into English. Keep names and place names.",
        Messages = [new UserMessageParam(chapter)],
    };
}
