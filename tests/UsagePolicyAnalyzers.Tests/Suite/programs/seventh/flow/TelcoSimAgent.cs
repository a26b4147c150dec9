// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Bosphor.Sim;

public sealed record SimQuery(
    [property: Description("internal id of the line, from the session")] Guid LineId,
    [property: Description("kind of SIM")] SimKind Kind,
    [property: Description("whether the card asks for a PIN at start")] bool PinEnabled,
    [property: Description("how many PIN attempts are left")] int PinAttemptsLeft);

public enum SimKind { Physical, Embedded }

public interface ISims
{
    Task<string> HelpTopicAsync(SimKind kind, bool pinEnabled, int attempts, CancellationToken ct);
    Task<string> ReadPinAsync(Guid line, CancellationToken ct);
}

public sealed class TelcoSimAgent(IChatClient client, ISims sims)
{
    public async Task<string> RunAsync(IEnumerable<ChatMessage> history, CancellationToken ct)
    {
        var help = AIFunctionFactory.Create(
            async (SimQuery query) => await sims.HelpTopicAsync(query.Kind, query.PinEnabled, query.PinAttemptsLeft, ct),
            "sim_help",
            "Finds the help topic for a SIM");
        var state = AIFunctionFactory.Create(
            async (Guid lineId) =>
            {
                var pin = await sims.ReadPinAsync(lineId, ct);
                return new { Set = pin.Length > 0, IsDefault = pin is "0000" or "1234" };
            },
            "pin_state",
            "Tells whether a PIN is set");

        var response = await client.GetResponseAsync(history, new ChatOptions { Tools = [help, state] }, ct);
        return response.Text;
    }
}
