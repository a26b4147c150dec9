// scope: UPA3004
using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<RentalIntake>();
var app = builder.Build();
app.MapPost("/intake", (RentalIntake intake, RentalNote note) => intake.ReadAsync(note.Text));
app.Run();

public record RentalNote(string Text);

public class DriverFacts
{
    public string? Surname { get; set; }
    public bool HasLicence { get; set; }

    [Description("Number printed on the licence, if the customer mentions it")]
    public string? DrivingLicenceNumber { get; set; } // expect-near: UPA3004
}

public class VehicleFacts
{
    public string? Model { get; set; }
    public string? LicensePlateState { get; set; }
    public int? SeatCount { get; set; }
    public string? DiscountCode { get; set; }
}

public class RentalIntake(IChatClient client)
{
    public async Task<DriverFacts?> ReadAsync(string text)
    {
        var car = await client.GetResponseAsync("Extract the wishes for the car: " + text,
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<VehicleFacts>() });
        var driver = await client.GetResponseAsync("Extract the driver: " + text + "\nCar: " + car.Text,
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<DriverFacts>() });
        return JsonSerializer.Deserialize<DriverFacts>(driver.Text);
    }
}
