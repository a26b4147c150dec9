// scope: UPA6001
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace Gazette.Comments;

public sealed record CommentLabels(
    [property: JsonPropertyName("harassment")] bool Harassment,
    [property: JsonPropertyName("threat")] bool Threat,
    [property: JsonPropertyName("defamation")] bool Defamation,
    [property: JsonPropertyName("target")] string? Target,
    [property: JsonPropertyName("reason")] string Reason);

public interface IModeratorInbox
{
    Task PutAsync(long commentId, CommentLabels labels, CancellationToken ct);
}

/// <summary>Labels reader comments; a moderator of the newspaper reads whatever has a label.</summary>
public sealed class CommentLabeler(ChatClient chat, IModeratorInbox inbox)
{
    private const string Rubric = """
        You label reader comments of a local newspaper.

        # harassment
        Insults, humiliates or mocks a particular person; calls on others to pile on.
        "Write to her boss until she loses her job" -> true. "The mayor's plan is rubbish" -> false.

        # threat
        Announces or wishes harm to somebody. "You will regret this, I know where you park" -> true.
        "This defeat will hurt them" (about a match) -> false.

        # defamation
        States as a fact something damaging about a named person without a source.

        # Edge cases
        - Quotation of an insult in order to object to it: no label.
        - Sarcasm against institutions: no label.
        - Roasts, coffee or otherwise: look for a target.

        Output JSON: harassment, threat, defamation (bool), target (string or null), reason (max. 15 words).
        """;

    public async Task LabelAsync(long id, string comment, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Rubric), new UserChatMessage(comment)],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(), Temperature = 0 },
            ct);
        var labels = completion.FinishReason == ChatFinishReason.Stop
            ? JsonSerializer.Deserialize<CommentLabels>(completion.Content[0].Text)!
            : new CommentLabels(true, true, false, null, "filtered");
        if (labels.Harassment || labels.Threat || labels.Defamation)
        {
            await inbox.PutAsync(id, labels, ct);
        }
    }
}
