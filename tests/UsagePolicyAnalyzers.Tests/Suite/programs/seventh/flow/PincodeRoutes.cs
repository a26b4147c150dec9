// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using OpenAI.Chat;

namespace Dakiya.Delivery;

public sealed record Address(string House, string Street, string City, string PinCode);

public sealed record Parcel(string Awb, Address To, double Kilos);

public sealed record MapPin(double Latitude, double Longitude, string PinId);

public interface IGeocoder
{
    Task<MapPin> LocateAsync(string city, string pinCode, CancellationToken ct);
}

public sealed class PincodeRoutes(ChatClient chat, IGeocoder geocoder)
{
    public async Task<string> HintsAsync(IReadOnlyCollection<Parcel> parcels, CancellationToken ct)
    {
        var stops = new List<(Parcel Parcel, MapPin Pin)>();
        foreach (var parcel in parcels)
        {
            stops.Add((parcel, await geocoder.LocateAsync(parcel.To.City, parcel.To.PinCode, ct)));
        }

        var lines = stops
            .OrderBy(s => s.Pin.Latitude)
            .Select(s => $"{s.Parcel.Awb}: {s.Parcel.To.City}, postal PIN code {s.Parcel.To.PinCode}, map pin {s.Pin.PinId}, {s.Parcel.Kilos:0.0} kg");

        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You suggest an order of stops for a delivery van in an Indian city."),
                new UserChatMessage(string.Join("\n", lines)),
            ],
            cancellationToken: ct);
        return c.Content[0].Text;
    }
}
