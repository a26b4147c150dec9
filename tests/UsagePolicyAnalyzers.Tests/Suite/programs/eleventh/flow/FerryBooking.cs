// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Ferries.Booking;

public sealed class FerryBooking(IChatClient chat, ISailings sailings)
{
    private const string Desk = """
        You help travellers to find a crossing and to hold a cabin.
        Always say the departure in local time. Ask before you hold anything.
        """;

    public async Task<string> TurnAsync(List<ChatMessage> history, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = Desk,
            Tools =
            [
                AIFunctionFactory.Create(sailings.FindAsync, "find_sailings", "Finds crossings between two ports on a day"),
                AIFunctionFactory.Create( // expect-near: UPA3004
                    ([Description("Sailing id")] string sailing,
                     [Description("Name as on the document")] string traveller,
                     [Description("Number on the data page")] string passportNumber,
                     int berths) => sailings.HoldAsync(sailing, traveller, passportNumber, berths),
                    "hold_cabin",
                    "Holds a cabin for two hours"),
            ],
        };
        var response = await chat.GetResponseAsync(history, options, ct);
        history.AddMessages(response);
        return response.Text;
    }
}

public interface ISailings
{
    Task<IReadOnlyList<string>> FindAsync(string from, string to, DateOnly day);
    Task<string> HoldAsync(string sailing, string traveller, string passportNumber, int berths);
}
