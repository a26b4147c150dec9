using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using Brickstone.Rentals.Domain;

namespace Brickstone.Rentals.Arrears;

public sealed record ArrearsAssessment(bool Evict, int NoticeDays, string Reason);

public interface IArrearsAssessor
{
    Task<ArrearsAssessment> AssessAsync(Lease lease, CancellationToken ct);
}

public sealed class ClaudeArrearsAssessor : IArrearsAssessor
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly AnthropicClient _client;

    public ClaudeArrearsAssessor(AnthropicClient client) => _client = client;

    public async Task<ArrearsAssessment> AssessAsync(Lease lease, CancellationToken ct)
    {
        var history = string.Join("\n", lease.Notes.OrderBy(n => n.Date).Select(n => $"{n.Date:yyyy-MM-dd} {n.Text}"));
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-opus-4-5",
            MaxTokens = 400,
            System = """
                You manage rent arrears for a landlord with 4,000 flats.
                Read the payment history and decide whether the tenant is to be evicted.
                Answer with JSON: { "evict": bool, "noticeDays": number, "reason": string }.
                """,
            Messages = [new UserMessageParam { Content = $"Rent {lease.MonthlyRent}, arrears {lease.Arrears}\n{history}" }]
        }, ct);
        var json = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return JsonSerializer.Deserialize<ArrearsAssessment>(json, Web) ?? throw new InvalidDataException("no assessment");
    }
}
