// scope: UPA3001
using Microsoft.Extensions.AI;

namespace ParcelPoint.Staff;

public sealed class Locker
{
    public int Row { get; init; }
    public string Size { get; init; } = "M";
    public string OpeningPin { get; init; } = "";
    public DateTimeOffset? FilledAt { get; init; }
}

public interface ILockers
{
    ValueTask<Locker?> FindAsync(string parcel, CancellationToken ct);
    ValueTask<int> FreeAsync(string size, CancellationToken ct);
}

public sealed class LockerHelpTools(ILockers lockers)
{
    public IList<AITool> Build()
    {
        return
        [
            AIFunctionFactory.Create(WhereIs, "where_is", "Finds the locker of a parcel"),
            AIFunctionFactory.Create((string size, CancellationToken ct) => lockers.FreeAsync(size, ct).AsTask(), "free_lockers", "Counts free lockers of a size"),
        ];

        async Task<object> WhereIs(string parcel, CancellationToken ct)
        {
            var locker = await lockers.FindAsync(parcel, ct);
            if (locker is null) return new { found = false };
            return new { found = true, row = locker.Row, size = locker.Size, pin = locker.OpeningPin, since = locker.FilledAt }; // expect-near: UPA3001
        }
    }
}

public sealed class StationDesk(IChatClient client, LockerHelpTools tools)
{
    private const string Rules = "You support the staff of a parcel station. Use the tools; do not guess.";

    public async Task<string> ShiftNoteAsync(IEnumerable<string> parcelNumbers, CancellationToken ct)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, Rules),
            new(ChatRole.User, "List where these parcels are: " + string.Join(", ", parcelNumbers)),
        ];
        var options = new ChatOptions { Tools = tools.Build(), ToolMode = ChatToolMode.Auto };
        var response = await client.GetResponseAsync(messages, options, ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "" : response.Text;
    }
}
