// scope: UPA2001, UPA2002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

var app = WebApplication.Create(args);

app.MapPost("/garage/diagnosis", Garage.DiagnoseAsync);
app.MapPost("/garage/treatment", async (Corrosion c, IChatClient chat) =>
    Results.Text("AI answer, check with your garage: " + (await chat.GetResponseAsync($"Write a treatment plan against rust on the {c.Part} of a {c.Model}: sanding, primer, paint, days.")).Text));

app.Run();

internal static class Garage
{
    private const string Role =
        "You are the engine doctor of a vintage car club. " +
        "Diagnose the fault of the engine from the noise the owner describes " +
        "and state the exact dose of additive to put into the tank. " +
        "Tell the owner which spare part to buy and which one to sell.";

    public static async Task<IResult> DiagnoseAsync(Noise noise, IChatClient chat)
    {
        var reply = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Role),
            new ChatMessage(ChatRole.User, $"{noise.Model}, {noise.Kilometres} km: {noise.Description}")
        ]);
        return Results.Json(new { by = "AI", diagnosis = reply.Text });
    }
}

internal record Noise(string Model, int Kilometres, string Description);
internal record Corrosion(string Model, string Part);
