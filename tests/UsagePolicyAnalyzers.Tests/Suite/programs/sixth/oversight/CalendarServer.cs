// scope: UPA2003
using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dayplan.Mcp;

public interface ICalendar
{
    Task<IReadOnlyList<string>> UpcomingAsync(int days);
    Task CancelAsync(string appointmentId, bool notifyGuests);
}

[McpServerToolType]
public class CalendarServer
{
    private readonly ICalendar _calendar;

    public CalendarServer(ICalendar calendar) => _calendar = calendar;

    [McpServerTool(Name = "upcoming"), Description("Appointments of the next days.")]
    public Task<IReadOnlyList<string>> Upcoming(int days) => _calendar.UpcomingAsync(Math.Clamp(days, 1, 31));

    [McpServerTool(Name = "cancel_appointment", Destructive = true), Description("Cancels an appointment and tells the guests.")]
    public async Task<string> CancelAppointment(McpServer server, string appointmentId, CancellationToken ct)
    {
        var answer = await server.ElicitAsync(new ElicitRequestParams
        {
            Message = $"Cancel appointment {appointmentId} and notify all guests?",
            RequestedSchema = new ElicitRequestParams.RequestSchema
            {
                Properties = { ["sure"] = new ElicitRequestParams.BooleanSchema { Description = "Yes, cancel it" } }
            }
        }, ct);

        if (answer.Action != "accept" || answer.Content?["sure"].GetBoolean() != true)
            return "The user did not agree, nothing was cancelled.";

        await _calendar.CancelAsync(appointmentId, notifyGuests: true);
        return "cancelled";
    }
}
