// scope: UPA2001
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Meridian.HealthPlan.Api;

public enum CoverageDecision
{
    Approved,
    Denied
}

public record TreatmentRequest(string MemberId, string ProcedureCode, string Diagnosis, string ClinicalNotes, decimal EstimatedCost);

public record CoverageVerdict(CoverageDecision Decision, string Rationale);

public record CoverageResponse(string MemberId, CoverageDecision Decision, string Rationale, DateTimeOffset DecidedAt);

public interface ICoverageModel
{
    Task<CoverageVerdict> DecideAsync(TreatmentRequest request, CancellationToken ct);
}

public sealed class CoverageModel : ICoverageModel
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private readonly IChatClient _client;

    public CoverageModel(IChatClient client) => _client = client;

    public async Task<CoverageVerdict> DecideAsync(TreatmentRequest request, CancellationToken ct)
    {
        ChatMessage[] messages =
        [
            new(ChatRole.System,
                "You decide prior authorization requests of a health insurance plan. " +
                "A treatment is approved when it is medically necessary under the plan document. Give the decision and a rationale of two sentences."),
            new(ChatRole.User, $"Procedure {request.ProcedureCode} for {request.Diagnosis}, {request.EstimatedCost:C}\n{request.ClinicalNotes}")
        ];
        var options = new ChatOptions { Temperature = 0, ResponseFormat = ChatResponseFormat.ForJsonSchema<CoverageVerdict>(Json) };
        var response = await _client.GetResponseAsync(messages, options, ct);
        return JsonSerializer.Deserialize<CoverageVerdict>(response.Text, Json) ?? throw new InvalidDataException("no verdict");
    }
}

[ApiController]
[Route("prior-authorizations")]
public sealed class PriorAuthorizationController : ControllerBase
{
    private readonly ICoverageModel _model;

    public PriorAuthorizationController(ICoverageModel model) => _model = model;

    [HttpPost]
    public async Task<ActionResult<CoverageResponse>> Post(TreatmentRequest request, CancellationToken ct)
    {
        if (request.EstimatedCost <= 0)
            return BadRequest();
        var verdict = await _model.DecideAsync(request, ct);
        return Ok(new CoverageResponse(request.MemberId, verdict.Decision, verdict.Rationale, DateTimeOffset.UtcNow)); // expect: UPA2001
    }
}
