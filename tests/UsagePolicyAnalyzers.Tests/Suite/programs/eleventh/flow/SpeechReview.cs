// scope: UPA4006
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Festreden.Pruefung;

public interface IEditorQueue
{
    Task HandOverAsync(string occasion, string material, string reason);
}

public sealed record Speech(string Title, List<string> Paragraphs);

public sealed class SpeechReview(AnthropicClient claude, IEditorQueue editors)
{
    public async Task<Speech?> DraftAsync(string occasion, string anecdotes)
    {
        var text = $$"""
            Write a speech of three minutes for {{occasion}}.
            Answer with JSON: { "title": "...", "paragraphs": ["..."] }
            Anecdotes:
            {{anecdotes}}
            """;

        for (var attempt = 0; attempt < 2; attempt++)
        {
            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 1500,
                Messages = [new UserMessageParam(text)],
            });
            if (message.StopReason == StopReason.Refusal)
            {
                await editors.HandOverAsync(occasion, anecdotes, "refused by the model");
                return null;
            }

            var json = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            try
            {
                return JsonSerializer.Deserialize<Speech>(json, JsonSerializerOptions.Web);
            }
            catch (JsonException)
            {
                // cut off or wrapped in a code fence, ask once more
            }
        }
        return null;
    }
}
