// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Hotel.Booking;

public interface IBookings { Task<string> HoldAsync(string room, DateOnly from, int nights); Task<string> CheckAsync(string number); }

public class BookingAgent(IChatClient chat, IBookings bookings)
{
    [Description("Holds a room")]
    private Task<string> Hold(string room, DateOnly from, int nights) => bookings.HoldAsync(room, from, nights);

    [Description("Guarantees the room")]
    private async Task<string> Guarantee(string reservation, [Description("As embossed")] string creditCardNumber, string expiry)
    {
        await Task.Yield();
        return reservation + " guaranteed";
    }

    [Description("Sends the guest a link to the payment page")]
    private Task<string> PaymentLink(string reservation, string cardBrand, string cardLastFour) => bookings.CheckAsync(reservation);

    public async Task<string> TalkAsync(string text)
    {
        var options = new ChatOptions
        {
            Tools =
            [
                AIFunctionFactory.Create(Hold),
                AIFunctionFactory.Create(Guarantee), // expect-near: UPA3004
                AIFunctionFactory.Create(PaymentLink),
            ]
        };
        return (await chat.GetResponseAsync(text, options)).Text;
    }
}
