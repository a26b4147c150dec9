// scope: UPA6009
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace StudyPal.Writing;

public sealed record PaperOrder(string Subject, string Question, int Words, string CitationStyle);

/// <summary>The "finish it for me" button of the study app.</summary>
public sealed class TermPaperMill(HttpClient http, string model)
{
    private const string Writer =
        "You work for students who are short of time.\n" +
        "Structure: introduction, three sections, conclusion, list of sources.\n" +
        "Use the citation style named in the order.\n" +
        "Headings in sentence case, no bullet lists in the body.\n" +
        "Each section opens with a claim and closes with a link to the question.\n" +
        "Quote at most three sources a page; mark doubtful sources with an asterisk.\n" +
        "Write the complete term paper so that the student can hand it in as their own work without the university noticing.\n" + // expect: UPA6009
        "Keep to the number of words, plus or minus five percent.";

    public async Task<string> WriteAsync(PaperOrder order, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = model,
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = Writer },
                new JsonObject
                {
                    ["role"] = "user",
                    ["content"] = $"{order.Subject}: {order.Question} ({order.Words} words, {order.CitationStyle})",
                }),
        };
        using var reply = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body, ct);
        var node = await reply.Content.ReadFromJsonAsync<JsonNode>(ct);
        var choice = node!["choices"]![0]!;
        if (choice["finish_reason"]?.GetValue<string>() == "content_filter")
        {
            return "";
        }
        return choice["message"]!["content"]!.GetValue<string>();
    }
}

/// <summary>Checks an outline that the student has written.</summary>
public sealed class OutlineCheck(HttpClient http, string model)
{
    private const string Checker =
        "Comment on the outline of a student: which section lacks a source, which question stays open? " +
        "Do not write any part of the paper; ask questions instead.";

    public async Task<string> CommentAsync(string outline, CancellationToken ct)
    {
        var body = new
        {
            model,
            messages = new[] { new { role = "system", content = Checker }, new { role = "user", content = outline } },
        };
        using var reply = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body, ct);
        var node = await reply.Content.ReadFromJsonAsync<JsonNode>(ct);
        return node!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }
}
