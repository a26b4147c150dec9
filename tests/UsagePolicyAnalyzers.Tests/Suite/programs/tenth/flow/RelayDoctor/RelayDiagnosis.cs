using System.Text.Json;

namespace RelayDoctor;

public sealed class RelayDiagnosis(ITextModel model, SmtpRelayOptions relay)
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true };

    private const string Role = """
        You help operators of an outgoing mail relay.
        Read the settings and the last error, name the most likely cause,
        and list at most three things to check, cheapest first.
        """;

    public async Task<string> ExplainAsync(string lastError, CancellationToken ct)
    {
        var settings = JsonSerializer.Serialize(relay, Pretty); // expect-near: UPA3001
        var question = "Settings:\n" + settings + "\n\nLast error:\n" + lastError;
        return await model.AskAsync(Role, question, ct);
    }
}
