// scope: UPA3004
using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.AI;

namespace Gutshof.Buchung;

public sealed record StaffSession(string User, string AccessToken);

public interface IBookings
{
    Task<int> FreeRoomsAsync(string accessToken, DateOnly night, CancellationToken ct);
    Task<string> HouseRulesAsync(string language);
}

public sealed class BoundArguments(IChatClient client, IBookings bookings)
{
    public async Task<string> PlanAsync(StaffSession session, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = "You prepare a table of free rooms for the front desk.",
            Tools = [FreeRooms(session), AIFunctionFactory.Create(bookings.HouseRulesAsync, "house_rules", "Reads the house rules in a language")],
        };
        var response = await client.GetResponseAsync($"Nights from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}.", options, ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "" : response.Text;
    }

    private AIFunction FreeRooms(StaffSession session)
    {
        // the schema has the night only; the token is bound from the session of the caller
        var method = typeof(BoundArguments).GetMethod(nameof(CountFreeRoomsAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;
        return AIFunctionFactory.Create(method, this, new AIFunctionFactoryOptions
        {
            Name = "free_rooms",
            Description = "Counts free rooms of a night",
            ConfigureParameterBinding = parameter => parameter.Name == "session"
                ? new AIFunctionFactoryOptions.ParameterBindingOptions { ExcludeFromSchema = true, BindParameter = (_, _) => session }
                : default,
        });
    }

    private Task<int> CountFreeRoomsAsync(StaffSession session, [Description("the night, yyyy-MM-dd")] DateOnly night, CancellationToken ct) =>
        bookings.FreeRoomsAsync(session.AccessToken, night, ct);
}
