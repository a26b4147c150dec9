// scope: UPA2001
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Responses;

var app = WebApplication.CreateBuilder(args).Build();
var client = new ResponsesClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapPost("/hospital/triage", async (Intake intake, INurseDesk desk) =>
{
    ResponseResult r = await client.CreateResponseAsync("gpt-5", "Suggest a triage level 1-5 as {\"level\": n}. Symptoms: " + intake.Symptoms);
    int suggestion = JsonNode.Parse(r.GetOutputText())!["level"]!.GetValue<int>();
    await desk.QueueForNurseReviewAsync(intake.PatientId, suggestion);
    return Results.Accepted();
});

app.Run();

public record Intake(string PatientId, string Symptoms);
public interface INurseDesk { Task QueueForNurseReviewAsync(string patientId, int suggestedLevel); }
