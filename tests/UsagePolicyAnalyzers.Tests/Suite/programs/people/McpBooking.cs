// scope: UPA2003
using System.ComponentModel;
using Hotel.Data;
using ModelContextProtocol.Server;

namespace Hotel.Mcp
{
    [McpServerToolType]
    public sealed class BookingTools
    {
        private readonly IBookings _bookings;

        public BookingTools(IBookings bookings) => _bookings = bookings;

        [McpServerTool(Name = "cancel_booking", Destructive = true)]
        [Description("Cancels a booking of the guest")]
        public async Task<string> CancelBooking(string number) // expect: UPA2003
        {
            await _bookings.CancelAsync(number);
            return "cancelled";
        }
    }
}

namespace Hotel.Data
{
    public interface IBookings { Task CancelAsync(string number); }
}
