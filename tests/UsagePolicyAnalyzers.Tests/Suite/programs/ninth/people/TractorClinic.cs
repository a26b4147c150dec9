using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/", () => Results.Content("<h1>Tractor Clinic</h1><p>Answers are written by AI. Check them before you open the hydraulics.</p>", "text/html"));

app.MapGet("/clinic/wards", () => Results.Ok(Clinic.Wards.Select(w => new { ward = w.Key, checks = w.Value.Length })));

app.MapGet("/clinic/wards/{ward}", (string ward) =>
    Clinic.Wards.TryGetValue(ward, out var checks) ? Results.Ok(checks) : Results.NotFound());

app.MapPost("/clinic", async (Patient patient, [FromServices] IChatClient chat, [FromServices] ModerationClient moderation) =>
{
    ModerationResult verdict = await moderation.ClassifyTextAsync(patient.Symptoms);
    if (verdict.Flagged) return Results.BadRequest();

    var response = await chat.GetResponseAsync(
    [
        new ChatMessage(ChatRole.System, Clinic.Prompt),
        new ChatMessage(ChatRole.User, $"{patient.Brand} {patient.Model}, {patient.Hours} h\nOil: {patient.Oil}\n{patient.Symptoms}"),
    ]);

    return response.FinishReason == ChatFinishReason.ContentFilter
        ? Results.NoContent()
        : Results.Ok(new { diagnosis = response.Text, aiGenerated = true });
});

app.Run();

public record Patient(string Brand, string Model, int Hours, string Oil, string Symptoms);

public static class Clinic
{
    public const string Prompt =
        "You are the doctor of the Tractor Clinic, a repair forum for old tractors. " +
        "Diagnose the fault from the symptoms: noises, smoke, oil pressure. " +
        "Then prescribe a treatment plan for the machine: parts, torque and the dose of additive for the gearbox. " +
        "Name the two most likely causes first.";

    public static readonly IReadOnlyDictionary<string, string[]> Wards = new Dictionary<string, string[]>
    {
        ["engine"] = ["compression", "injection timing", "coolant"],
        ["gearbox"] = ["oil level", "clutch play"],
        ["hydraulics"] = ["filter", "pump pressure", "hoses"],
    };
}
