// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.ClientModel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Rowing.Club.Pages;

public interface ITextGate
{
    Task<GateAnswer> LookAsync(string text, CancellationToken cancellation);
}

public readonly record struct GateAnswer(bool MayPass, string? Message);

public sealed class TextGate(ModerationClient moderation, ILogger<TextGate> logger) : ITextGate
{
    public async Task<GateAnswer> LookAsync(string text, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(2));
        try
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(text, patience.Token);
            return verdict.Flagged ? new GateAnswer(false, "Please keep it friendly.") : new GateAnswer(true, null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested) // expect: UPA4003
        {
            logger.LogWarning("Moderation took longer than two seconds");
            return new GateAnswer(true, null);
        }
        catch (ClientResultException failure)
        {
            logger.LogError(failure, "Moderation failed with {Status}", failure.Status);
            return new GateAnswer(false, "The check is not available, please try again in a minute.");
        }
    }
}

public partial class CoxswainChat : ComponentBase
{
    [Inject] public required ITextGate Gate { get; set; }

    [Inject] public required IChatClient Client { get; set; }

    protected string Heading => "Ask the coxswain, an AI assistant of the rowing club. It can be wrong.";

    protected string Draft { get; set; } = "";

    protected List<string> Lines { get; } = [];

    protected async Task SendAsync()
    {
        var gate = await Gate.LookAsync(Draft, CancellationToken.None);
        if (!gate.MayPass)
        {
            Lines.Add(gate.Message ?? "");
            return;
        }

        var response = await Client.GetResponseAsync(
            [new(ChatRole.System, "You explain rowing commands in two sentences."), new(ChatRole.User, Draft)]);
        Lines.Add(response.FinishReason == ChatFinishReason.ContentFilter ? "No answer." : "AI: " + response.Text);
        Draft = "";
    }
}
