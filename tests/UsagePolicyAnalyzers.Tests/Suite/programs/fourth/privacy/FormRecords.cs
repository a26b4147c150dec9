// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Travel.Forms;

public sealed record TravelerForm(string FirstName, string LastName, string PassportNumber, DateOnly Departure); // expect-near: UPA3004
public sealed record TripForm(string Destination, DateOnly Departure, bool PassportRequired, int CardCount, string? PromoToken);

public class FormReader(IChatClient chat)
{
    public async Task<TravelerForm?> TravelerAsync(string mail)
    {
        var r = await chat.GetResponseAsync("Read the traveler from this mail.\n" + mail,
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<TravelerForm>() });
        return JsonSerializer.Deserialize<TravelerForm>(r.Text);
    }

    public async Task<TripForm?> TripAsync(string mail)
    {
        var r = await chat.GetResponseAsync("Read the trip from this mail.\n" + mail,
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<TripForm>() });
        return JsonSerializer.Deserialize<TripForm>(r.Text);
    }
}
