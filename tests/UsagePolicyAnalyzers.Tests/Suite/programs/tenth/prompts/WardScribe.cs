// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace WardScribe;

public sealed class VisitNote
{
    [Description("Why the patient came, in the patient's own words")]
    public string Complaint { get; set; } = "";

    [Description("Findings the clinician said aloud, nothing else")]
    public string[] Findings { get; set; } = [];

    [Description("Medication the patient says they already take")]
    public string[] CurrentMedication { get; set; } = [];

    [Description("Diagnosis as dictated by the clinician; empty when none was dictated")]
    public string DictatedDiagnosis { get; set; } = "";

    [Description("Passages the recording left unclear, for the clinician to fill in")]
    public string[] Unclear { get; set; } = [];
}

public interface IDraftStore
{
    Task SaveForClinicianAsync(Guid encounter, VisitNote note, CancellationToken ct);
}

/// <summary>Turns the recording of a consultation into a draft note that the treating physician edits and signs.</summary>
public sealed class Scribe(IChatClient chat, IDraftStore drafts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private const string System = """
        You are a medical scribe. You structure the transcript of a consultation between a physician and a patient.

        ## Principles
        - You document; you do not practise medicine. Never diagnose, never suggest a dose, never change a medication name.
        - Write only what was said. If the physician says "we continue with the same", copy that sentence, do not resolve it.
        - Attribute statements: patient, relative, physician.
        - Numbers, units and laterality (left, right) are copied exactly. Where the transcript is unclear, add the passage to `unclear`.
        - Do not infer religion, ethnicity, sexual orientation or political views from names or remarks, and leave them out unless the physician dictates them as clinically relevant.

        ## Sensitive topics
        - If the patient mentions self-harm, violence at home or substance use, copy the passage word for word and put it first, so the physician sees it.
        - Do not soften and do not comment.

        ## Style
        - Short sentences, no abbreviations except those of the physician.
        - English, whatever the language of the conversation; keep the original wording of the complaint in quotation marks.

        The note is a draft. The physician reads, corrects and signs it.
        """;

    private const string LetterStyle =
        "Turn the signed note into a letter to the referring practice. Keep every number. Do not add recommendations that are not in the note. " +
        "Close with the name of the physician as given in the note.";

    public async Task<VisitNote> DraftAsync(Guid encounter, string transcript, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = System,
            Temperature = 0,
            ResponseFormat = ChatResponseFormat.ForJsonSchema<VisitNote>(Json, "visit_note", "Draft of a consultation note"),
        };
        var reply = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.User, "Physician: What brings you here? Patient: My left knee hurts when I climb stairs. Physician: Slight swelling on the left, no redness."),
                new ChatMessage(ChatRole.Assistant, """{"complaint":"\"My left knee hurts when I climb stairs.\"","findings":["slight swelling, left knee","no redness"],"currentMedication":[],"dictatedDiagnosis":"","unclear":[]}"""),
                new ChatMessage(ChatRole.User, transcript),
            ],
            options,
            ct);
        var note = JsonSerializer.Deserialize<VisitNote>(reply.Text, Json) ?? new VisitNote();
        await drafts.SaveForClinicianAsync(encounter, note, ct);
        return note;
    }

    public async Task<string> LetterAsync(string signedNote, CancellationToken ct)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, LetterStyle), new ChatMessage(ChatRole.User, signedNote)], cancellationToken: ct)).Text;
}
