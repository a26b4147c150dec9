// scope: UPA3003
using Microsoft.Extensions.AI;

namespace Booking.Calls;

public sealed class CallNotes(IChatClient model)
{
    private readonly ChatOptions _options = new()
    {
        Instructions =
            "Turn phone notes of a holiday park into a booking. " +
            "Example: 'Family Brandt, cabin 4, paid with 4716 4533 3147 8931' becomes cabin=4. " + // expect-near: UPA3003
            "Dates in ISO format.",
        Temperature = 0,
    };

    public async Task<IReadOnlyDictionary<string, string>> ParseAsync(string note, CancellationToken ct)
    {
        var response = await model.GetResponseAsync(note, _options, ct);
        return response.Text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split('='))
            .Where(p => p.Length == 2)
            .ToDictionary(p => p[0].Trim(), p => p[1].Trim());
    }
}
