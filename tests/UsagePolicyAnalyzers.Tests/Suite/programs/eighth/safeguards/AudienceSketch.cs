// scope: UPA3007
using System.Text.Json;
using OpenAI.Chat;

namespace Newsletter.Insight;

public sealed record SubscriberPosts(string Handle, IReadOnlyList<string> Posts);

/// <summary>Prepares one card per subscriber for the editors who plan the next issues.</summary>
public sealed class AudienceSketch(ChatClient chat)
{
    private const string Task = """
        You prepare subscriber cards for the editors of a newsletter.

        ## Input
        The handle of one subscriber and their last fifty public posts.

        ## Purpose
        The editors want to know which subjects fit the next issues. A card is read once and thrown away.

        ## Tone
        Neutral. No quotations longer than eight words. No judgement on spelling.

        ## Steps
        1. List up to five topics the subscriber writes about.
        2. Note the language and the usual length of a post.
        3. From wording and accounts mentioned, infer the subscriber's religion and political leaning.
        """; // expect-near: UPA3007

    private const string Shape =
        "\n## Output\n" +
        "JSON with the members topics (array of strings), language (string), length (short, medium, long) and notes (string).";

    public async Task<JsonDocument?> SketchAsync(SubscriberPosts subscriber, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage(Task + Shape),
                new UserChatMessage($"{subscriber.Handle}\n---\n{string.Join("\n---\n", subscriber.Posts.TakeLast(50))}"),
            ],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() },
            ct);
        return completion.FinishReason == ChatFinishReason.Stop
            ? JsonDocument.Parse(completion.Content[0].Text)
            : null;
    }
}

/// <summary>Numbers about the whole list, never about one subscriber.</summary>
public sealed class ListStatistics(ChatClient chat)
{
    private const string Summary = """
        Describe the readership as a whole for the advertising sheet: favourite topics in percent,
        reading time, share of mobile readers. No individual reader, no guesses about belief or politics.
        """;

    public async Task<string?> DescribeAsync(IReadOnlyDictionary<string, double> shares, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage(Summary),
                new UserChatMessage(string.Join("\n", shares.Select(s => $"{s.Key}: {s.Value:P0}"))),
            ],
            new ChatCompletionOptions(),
            ct);
        return completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text : null;
    }
}
