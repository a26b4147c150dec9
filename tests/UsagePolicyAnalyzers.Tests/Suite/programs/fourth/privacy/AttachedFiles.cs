// scope: UPA3001
using System.Text;
using System.Text.Json;
using OpenAI.Chat;

namespace Visa.Attachments;

public record Guest(string Name, string Passport, string MaskedPassport, DateOnly Arrival);
public interface IGuestRedactor { string Redact(string text); }

public class ArrivalMailer(ChatClient chat, IGuestRedactor redactor)
{
    public async Task<string> ListAsync(IReadOnlyList<Guest> guests)
    {
        var lines = guests.Select(g => $"{g.Name};{g.MaskedPassport};{g.Arrival:d}");
        return await AskAsync("Word the arrival list:\n" + string.Join('\n', lines));
    }

    public async Task<string> RedactedAsync(Guest g) => await AskAsync("Word the arrival note:\n" + redactor.Redact(JsonSerializer.Serialize(g)));

    public async Task<string> CountAsync(IReadOnlyList<Guest> guests) =>
        await AskAsync($"{guests.Count(g => !string.IsNullOrEmpty(g.Passport))} of {guests.Count} guests showed a passport. Word a line for the shift book.");

    public async Task<string> WholeAsync(Guest g) => await AskAsync($"Word the arrival note for this guest: {g}"); // expect: UPA3001

    public async Task<string> TableAsync(IReadOnlyList<Guest> guests)
    {
        var csv = new StringBuilder("name;document\n");
        foreach (var g in guests)
            csv.AppendLine($"{g.Name};{g.Passport}"); // expect: UPA3001
        return await AskAsync("Sort this list by name:\n" + csv);
    }

    private async Task<string> AskAsync(string prompt) => (await chat.CompleteChatAsync(prompt)).Value.Content[0].Text;
}
