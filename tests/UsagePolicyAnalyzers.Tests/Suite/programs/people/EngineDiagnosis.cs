// scope: UPA2001
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Garage;

public record Diagnosis(string Code, bool Urgent);
public class CarRecord { public string Plate { get; set; } = ""; public string Noises { get; set; } = ""; public Diagnosis? Diagnosis { get; set; } }

public class NoiseReader(AnthropicClient claude, Func<CarRecord, Task> save)
{
    public async Task ReadAsync(CarRecord record)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 200, System = "Which part may cause the noises of the car radio? JSON: Code, Urgent", Messages = [new UserMessageParam(record.Noises)] });
        record.Diagnosis = JsonSerializer.Deserialize<Diagnosis>(string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
        await save(record);
    }
}
