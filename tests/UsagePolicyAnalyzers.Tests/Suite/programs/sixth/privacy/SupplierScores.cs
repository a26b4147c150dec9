// scope: UPA3007, UPA3008, UPA3009
using System.Text.Json;
using OpenAI.Chat;

namespace Procure.Analysis;

public sealed record SupplierReview(string Product, string Text);

public sealed class ReviewScore
{
    public int Sentiment { get; set; }
    public int DeliveryScore { get; set; }
    public string Origin { get; set; } = "";
}

public sealed class SupplierScores
{
    private const string Prompt = """
        You are an AI that reads reviews of machine parts.
        Score the sentiment of the review towards the product from -5 to 5 and the reliability of the delivery from 0 to 10.
        Name the country of origin of the part, if it is printed on the box.
        Say nothing about the reviewer: no profile, no mood, no guess about the person.
        """;

    private readonly ChatClient _chat;

    public SupplierScores(ChatClient chat) => _chat = chat;

    public async Task<double> AverageAsync(IReadOnlyList<SupplierReview> reviews)
    {
        var scores = new List<int>();
        foreach (var group in reviews.GroupBy(r => r.Product))
        {
            var text = string.Join("\n", group.Select(r => r.Text));
            ChatCompletion c = await _chat.CompleteChatAsync(new SystemChatMessage(Prompt), new UserChatMessage(text));
            scores.Add(JsonSerializer.Deserialize<ReviewScore>(c.Content[0].Text)!.Sentiment);
        }
        return scores.Average();
    }
}
