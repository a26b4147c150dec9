// scope: UPA3001
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Payments.Disputes;

public sealed record CardOnFile(string Holder, string CardNumber, string Cvv, string ExpiryMonth);

public sealed record Charge(string Id, decimal Amount, string Currency, DateTimeOffset At, string Merchant, CardOnFile Card);

public sealed record Dispute(string Id, Charge Charge, string Complaint, IReadOnlyList<string> Correspondence);

public interface IDisputeStore
{
    Task<Dispute?> FindAsync(string id, CancellationToken ct);
}

[ApiController]
[Route("disputes")]
public sealed class ChargeDossierController : ControllerBase
{
    private static readonly JsonSerializerOptions Pretty = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly IDisputeStore _store;
    private readonly IChatClient _chat;

    public ChargeDossierController(IDisputeStore store, IChatClient chat)
    {
        _store = store;
        _chat = chat;
    }

    [HttpGet("{id}/dossier")]
    public async Task<IActionResult> Dossier(string id, CancellationToken ct)
    {
        var dispute = await _store.FindAsync(id, ct);
        if (dispute is null) return NotFound();

        var facts = JsonSerializer.Serialize(dispute, Pretty); // expect: UPA3001
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System,
                "You help the back office of a payment company. Summarize the dispute below in five bullet points: " +
                "what was bought, what the customer says, what the merchant says, which papers are missing, and the next date."),
            new(ChatRole.User, facts),
        };
        var response = await _chat.GetResponseAsync(messages, new ChatOptions { Temperature = 0 }, ct);
        return Ok(new { summary = response.Text, writtenBy = "AI draft, check before use" });
    }
}
