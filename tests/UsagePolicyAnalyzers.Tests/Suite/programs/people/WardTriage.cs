// scope: UPA2001
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Responses;

var app = WebApplication.CreateBuilder(args).Build();
var client = new ResponsesClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapPost("/hospital/triage", async (Intake intake, IBedBoard board) =>
{
    ResponseResult r = await client.CreateResponseAsync("gpt-5", "Assign the patient a triage level 1-5 as {\"level\": n}. Symptoms: " + intake.Symptoms);
    int level = JsonNode.Parse(r.GetOutputText())!["level"]!.GetValue<int>();
    await board.AssignTriageLevelAsync(intake.PatientId, level); // expect: UPA2001
    return Results.Accepted();
});

app.Run();

public record Intake(string PatientId, string Symptoms);
public interface IBedBoard { Task AssignTriageLevelAsync(string patientId, int level); }
