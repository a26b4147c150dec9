// scope: UPA2001
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace Hail.Insurance;

public sealed record AssessClaim(string ClaimNumber, string Report, decimal Estimate);

public enum ClaimOutcome { Pay, Refuse }

public sealed record ClaimAssessment(
    [property: JsonConverter(typeof(JsonStringEnumConverter))] ClaimOutcome Outcome, string Reasoning);

public interface IAssessmentModel
{
    Task<ClaimAssessment> AssessAsync(AssessClaim command, CancellationToken ct);
}

public sealed class OpenAiAssessmentModel(ChatClient chat) : IAssessmentModel
{
    public async Task<ClaimAssessment> AssessAsync(AssessClaim command, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("Check whether the policyholder's hail damage is covered. JSON: Outcome (Pay or Refuse), Reasoning."), new UserChatMessage(command.Report)],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() }, ct);
        return JsonSerializer.Deserialize<ClaimAssessment>(c.Content[0].Text)!;
    }
}

public interface IClaimLedger
{
    Task PayOutAsync(string claimNumber, decimal amount);
    Task RefuseClaimAsync(string claimNumber, string reason);
    Task QueueForManualReviewAsync(string claimNumber, string reason);
}

public sealed class AssessClaimHandler(IAssessmentModel model, IClaimLedger ledger)
{
    public async Task HandleAsync(AssessClaim command, CancellationToken ct)
    {
        var assessment = await model.AssessAsync(command, ct);
        switch (assessment.Outcome)
        {
            case ClaimOutcome.Pay:
                await ledger.PayOutAsync(command.ClaimNumber, command.Estimate); // expect-near: UPA2001
                break;
            case ClaimOutcome.Refuse:
                await ledger.RefuseClaimAsync(command.ClaimNumber, assessment.Reasoning);
                break;
        }
    }
}
