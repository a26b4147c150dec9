// scope: UPA4002
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Bazaar.Ads;

public sealed record AdDraft(string Seller, string Title, string Body, decimal Price);
public sealed record AdProposal(string Text, string Note);

public sealed class AdTelemetry : IDisposable
{
    private readonly Meter _meter = new("Bazaar.Ads");
    private readonly Counter<long> _checked;
    private readonly Histogram<double> _worst;

    public AdTelemetry()
    {
        _checked = _meter.CreateCounter<long>("ads.checked");
        _worst = _meter.CreateHistogram<double>("ads.worst_score");
    }

    public void Record(ModerationResult result)
    {
        var worst = new[] { result.Hate.Score, result.Violence.Score, result.Sexual.Score, result.Illicit.Score }.Max();
        _worst.Record(worst);
        _checked.Add(1, new KeyValuePair<string, object?>("flagged", result.Flagged));
        Activity.Current?.SetTag("ads.flagged", result.Flagged);
    }

    public void Dispose() => _meter.Dispose();
}

public sealed class AdWriter(ChatClient chat, ModerationClient moderation, AdTelemetry telemetry, ILogger<AdWriter> logger)
{
    private const string Role = """
        Improve the wording of a classified ad.
        Keep all facts and the price. At most 80 words, no exclamation marks.
        """;

    public async Task<AdProposal?> ImproveAsync(AdDraft draft, CancellationToken ct)
    {
        var text = $"{draft.Title}\n\n{draft.Body}\n\n{draft.Price:N2} EUR";

        ModerationResult result = await moderation.ClassifyTextAsync(text, ct); // expect-near: UPA4002
        telemetry.Record(result);
        logger.LogInformation("Ad of seller {Seller}: flagged {Flagged}", draft.Seller, result.Flagged);

        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Role), new UserChatMessage(text)],
            new ChatCompletionOptions { EndUserId = draft.Seller, MaxOutputTokenCount = 250 },
            ct);
        if (completion.FinishReason != ChatFinishReason.Stop || completion.Refusal is not null) return null;
        return new AdProposal(completion.Content[0].Text, "Proposed by AI; please check before you publish.");
    }
}

public static class AdEndpoints
{
    public static void MapAds(this IEndpointRouteBuilder app)
    {
        app.MapPost("/ads/proposal", async (AdDraft draft, AdWriter writer, CancellationToken ct) =>
            await writer.ImproveAsync(draft, ct) is { } proposal ? Results.Ok(proposal) : Results.UnprocessableEntity());
    }
}
