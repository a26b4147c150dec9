// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Belvoir.Reservations;

public sealed class HotelProfile
{
    public string Name { get; set; } = "";
    public string City { get; set; } = "";
    public bool HoldsRoomsWithoutDeposit { get; set; }
    public TimeOnly CheckIn { get; set; } = new(15, 0);
}

public interface ICallScript
{
    string Greeting { get; }
    string Rules { get; }
}

public sealed class ReservationScript(IOptions<HotelProfile> profile) : ICallScript
{
    public string Greeting => $"Welcome to {profile.Value.Name}. You are speaking with an automated AI assistant.";

    public string Rules
    {
        get
        {
            var hotel = profile.Value;
            var rules = new StringBuilder();
            rules.Append("You take room reservations for ").Append(hotel.Name).Append(", ").Append(hotel.City).AppendLine(".");
            rules.AppendLine("Collect the following, one question at a time:");
            rules.AppendLine("- the name for the reservation and the nights");
            rules.AppendLine("- how many guests come and whether they bring a dog");
            if (!hotel.HoldsRoomsWithoutDeposit)
            {
                rules.AppendLine("- the full credit card number with its expiry date, to hold the room"); // expect: UPA3002
            }
            rules.Append("Check-in is from ").Append(hotel.CheckIn.ToString("HH:mm")).AppendLine(".");
            rules.AppendLine("Do not promise a view of the lake.");
            return rules.ToString();
        }
    }
}

/// <summary>Prepares the conversation that the telephony service continues.</summary>
public sealed class HotelVoiceLine(IChatClient client, ICallScript script)
{
    public List<ChatMessage> Open() =>
    [
        new(ChatRole.System, script.Rules),
        new(ChatRole.Assistant, script.Greeting),
    ];

    /// <summary>Names the state of a finished call for the statistics of the front desk.</summary>
    public async Task<string> StateAsync(IReadOnlyList<ChatMessage> call, CancellationToken cancellation)
    {
        var response = await client.GetResponseAsync(
            [.. call, new ChatMessage(ChatRole.System, "Say in one word how the call ended: booked, open or cancelled.")],
            cancellationToken: cancellation);
        return response.Text.Trim().ToLowerInvariant() is "booked" or "open" or "cancelled" ? response.Text.Trim() : "open";
    }
}
