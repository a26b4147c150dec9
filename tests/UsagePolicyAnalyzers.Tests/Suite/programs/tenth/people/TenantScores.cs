// scope: UPA2005
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Lodgewell.Screening;

public record Household(string MaritalStatus, int Adults, bool Smoker, bool Pets);

public record RentalApplicant(string Reference, decimal NetIncome, string Employment, Household Household);

public record ScreeningScore(int Score, string Reason);

public interface IScreeningScores
{
    Task<ScreeningScore> ScoreAsync(RentalApplicant applicant, decimal rent, CancellationToken ct);
}

public sealed class ScreeningScores : IScreeningScores
{
    private readonly AnthropicClient _client;

    public ScreeningScores(AnthropicClient client)
    {
        _client = client;
    }

    public async Task<ScreeningScore> ScoreAsync(RentalApplicant applicant, decimal rent, CancellationToken ct)
    {
        var profile = JsonSerializer.Serialize(applicant); // expect: UPA2005
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            System = "Score the tenant for the landlord from 0 to 100. Return {\"Score\": number, \"Reason\": string}.",
            Messages = [new UserMessageParam { Content = $"Monthly rent: {rent}\nApplicant: {profile}" }]
        }, ct);
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return JsonSerializer.Deserialize<ScreeningScore>(text)!;
    }
}
