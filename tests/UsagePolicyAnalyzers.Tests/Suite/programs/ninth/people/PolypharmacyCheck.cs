using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Spital.Apotheke;

public sealed record MedicationList(string CaseRef, int AgeYears, bool Pregnant, double KidneyFunction, string[] Drugs);

public sealed record Hint(string Drugs, string Reason, int Severity);

public enum HintState { WaitingForPharmacist, Accepted, Dismissed }

public interface IPharmacistWorklist
{
    /// <summary>A clinical pharmacist reads every hint before the ward sees it.</summary>
    Task AddAsync(string caseRef, Hint hint, HintState state, CancellationToken cancel);
}

/// <summary>Looks for interactions in long medication lists. Age, pregnancy and kidney function matter for the dose.</summary>
public sealed class PolypharmacyCheck
{
    private const string Role =
        "You support clinical pharmacists. Name interactions in the medication list and drugs that are risky at this age, in pregnancy or with this kidney function. " +
        "Rate each hint 1 to 3. Output a JSON array of {\"drugs\":\"\",\"reason\":\"\",\"severity\":1}. The pharmacist decides.";

    private readonly AnthropicClient _claude;
    private readonly IPharmacistWorklist _worklist;

    public PolypharmacyCheck(AnthropicClient claude, IPharmacistWorklist worklist)
    {
        _claude = claude;
        _worklist = worklist;
    }

    public async Task<int> CheckAsync(MedicationList list, CancellationToken cancel)
    {
        var text = $"Age {list.AgeYears}, pregnant: {(list.Pregnant ? "yes" : "no")}, eGFR {list.KidneyFunction:0}\n" + string.Join("\n", list.Drugs);

        Message message = await _claude.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 1000,
                System = Role,
                Messages = [new UserMessageParam(text)],
                Metadata = new Metadata { UserID = "pharmacy" },
            },
            cancel);
        if (message.StopReason == StopReason.Refusal) return 0;

        var json = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        var hints = JsonSerializer.Deserialize<Hint[]>(json, JsonSerializerOptions.Web) ?? [];
        foreach (var hint in hints)
            await _worklist.AddAsync(list.CaseRef, hint, HintState.WaitingForPharmacist, cancel);
        return hints.Length;
    }
}
