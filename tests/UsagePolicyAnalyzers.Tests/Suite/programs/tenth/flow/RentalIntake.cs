// scope: UPA3004
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Carro.Rentals;

public sealed class RentalRequest
{
    [Description("first and last name of the driver")]
    public string Driver { get; set; } = "";

    [Description("class of the car: small, estate, van")]
    public string CarClass { get; set; } = "";

    public DateOnly From { get; set; }
    public DateOnly To { get; set; }

    [Description("number on the driving licence")]
    public string DrivingLicenceNumber { get; set; } = "";
}

public interface IRentalQueue
{
    Task AddAsync(RentalRequest request, CancellationToken ct);
}

public sealed class RentalIntake(IChatClient chat, IRentalQueue queue)
{
    public async Task<bool> TakeAsync(string mail, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = "Read the rental mail and fill in the form. Leave unknown fields empty.",
            ResponseFormat = ChatResponseFormat.ForJsonSchema<RentalRequest>(), // expect-near: UPA3004
            Temperature = 0,
        };
        var response = await chat.GetResponseAsync(mail, options, ct);
        var request = JsonSerializer.Deserialize<RentalRequest>(response.Text, JsonSerializerOptions.Web);
        if (request is null) return false;
        await queue.AddAsync(request, ct);
        return true;
    }
}
