using Anthropic;
using Anthropic.Models.Messages;

namespace Lindenhof.Ward;

public record Admission(string CaseRef, string Findings, string CurrentMedication, string Complaint);

public enum DraftState { WaitingForPhysician, Signed, Discarded }

public class PlanDraft
{
    public required string CaseRef { get; init; }
    public required string Text { get; init; }
    public DraftState State { get; private set; } = DraftState.WaitingForPhysician;
    public string? SignedBy { get; private set; }

    public void Sign(string physician, string? correctedText)
    {
        if (State != DraftState.WaitingForPhysician) throw new InvalidOperationException("The draft is closed.");
        SignedBy = physician;
        FinalText = correctedText ?? Text;
        State = DraftState.Signed;
    }

    public string? FinalText { get; private set; }
}

public interface IPhysicianInbox
{
    /// <summary>Puts the draft on the list of the attending physician. Nothing reaches the ward before it is signed.</summary>
    Task PutForSignatureAsync(PlanDraft draft, CancellationToken cancel);
}

public class PlanDrafter
{
    private const string Role =
        "You assist physicians of an internal ward. Draft a treatment plan with drugs and doses from the findings for the attending physician, " +
        "who checks every line before anything happens. Mark what you are not sure about with [check].";

    private readonly AnthropicClient _client;
    private readonly IPhysicianInbox _inbox;

    public PlanDrafter(AnthropicClient client, IPhysicianInbox inbox)
    {
        _client = client;
        _inbox = inbox;
    }

    public async Task<bool> DraftAsync(Admission admission, CancellationToken cancel)
    {
        Message message = await _client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 1500,
                System = Role,
                Messages =
                [
                    new UserMessageParam($"Complaint: {admission.Complaint}\nFindings: {admission.Findings}\nMedication so far: {admission.CurrentMedication}"),
                ],
                Metadata = new Metadata { UserID = "ward-3" },
            },
            cancel);

        if (message.StopReason == StopReason.Refusal) return false;

        var text = string.Concat(message.Content.Select(block => block.TryPickText(out var part) ? part.Text : ""));
        await _inbox.PutForSignatureAsync(new PlanDraft { CaseRef = admission.CaseRef, Text = text }, cancel);
        return true;
    }
}
