// scope: UPA4006
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Auction.Catalog;

public sealed class CatalogFallback(ChatClient primary, ChatClient unfiltered, ILogger<CatalogFallback> log)
{
    private const string Task = "Describe the lot for the auction catalogue: material, maker, period, condition.";

    public async Task<string> DescribeAsync(string notes, CancellationToken ct)
    {
        ChatMessage[] messages = [new SystemChatMessage(Task), new UserChatMessage(notes)];
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 400 };
        try
        {
            ChatCompletion first = await primary.CompleteChatAsync(messages, options, ct);
            return Read(first);
        }
        catch (ClientResultException e) when (e.Status == 400 && e.Message.Contains("content_filter"))
        {
            log.LogWarning("Filter stopped lot of {Length} characters, using the other deployment", notes.Length);
            ChatCompletion second = await unfiltered.CompleteChatAsync(messages, options, ct); // expect: UPA4006
            return Read(second);
        }
    }

    private static string Read(ChatCompletion completion)
    {
        if (completion.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("The description was filtered.");
        }
        return completion.Content[0].Text;
    }
}

public sealed record Lot(int Number, string Notes, decimal Estimate);

public sealed class CatalogueBuilder(CatalogFallback writer)
{
    public async Task<string> BuildAsync(IEnumerable<Lot> lots, CancellationToken ct)
    {
        var pages = new System.Text.StringBuilder();
        foreach (var lot in lots.OrderBy(l => l.Number))
        {
            pages.Append("## Lot ").Append(lot.Number).AppendLine();
            pages.AppendLine(await writer.DescribeAsync(lot.Notes, ct));
            pages.Append("Estimate: ").AppendLine(lot.Estimate.ToString("N0"));
        }
        return pages.ToString();
    }
}
