// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Clinic.Mcp;

public interface ISlots { Task<string> BookAsync(string who, DateTime when); Task<bool> KnownAsync(string reference); }

[McpServerToolType]
public static class ClinicTools
{
    [McpServerTool, Description("Registers a new patient")]
    public static async Task<string> Register(ISlots slots, string name, string healthInsuranceNumber, DateTime firstVisit) // expect: UPA3004
        => await slots.BookAsync(name, firstVisit);

    [McpServerTool, Description("Books a follow-up by the reference from the letter")]
    public static async Task<string> FollowUp(ISlots slots, string bookingReference, DateTime when)
        => await slots.KnownAsync(bookingReference) ? await slots.BookAsync(bookingReference, when) : "unknown";

    [McpServerTool, Description("Says whether insurance is needed")]
    public static string NeedsInsurance(bool hasHealthInsurance, string insurerName) => hasHealthInsurance ? "no" : "yes, " + insurerName;
}
