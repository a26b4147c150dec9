// scope: UPA2001
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Radiology;

public record Diagnosis(string Code, bool Malignant);
public class PatientRecord { public string Id { get; set; } = ""; public string Findings { get; set; } = ""; public Diagnosis? Diagnosis { get; set; } }

public class ReportReader(AnthropicClient claude, Func<PatientRecord, Task> save)
{
    public async Task ReadAsync(PatientRecord record)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 200, System = "Diagnose the patient from the radiology findings. JSON: Code, Malignant", Messages = [new UserMessageParam(record.Findings)] });
        record.Diagnosis = JsonSerializer.Deserialize<Diagnosis>(string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""))); // expect-near: UPA2001
        await save(record);
    }
}
