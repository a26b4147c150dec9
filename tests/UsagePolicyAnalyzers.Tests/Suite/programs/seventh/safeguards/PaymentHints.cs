using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Payment.Hints;

public sealed record PaymentForm(string CardNumber, string Expiry, string Topic);

public sealed record HintQuestion(string Text);

/// <summary>Explains how to pay. The card form below is posted to the payment provider and never shown to the model.</summary>
[ApiController]
[Route("payment")]
public sealed class PaymentController(IChatClient client, ModerationClient moderation, IHttpClientFactory factory) : ControllerBase
{
    private const string CardLabel = "Please enter your card number, for example 4111 1111 1111 1111.";
    private const string PinLabel = "Enter your PIN to confirm";

    private const string Instructions = """
        You explain to customers how to pay in our shop.
        Do not ask for card numbers, PINs, passwords or one-time codes.
        If somebody writes one of them, tell them to delete the message and to call their bank.
        You may ask for the last four digits of the card and for the order number.
        """;

    [HttpGet("labels")]
    public IActionResult Labels() => Ok(new { CardLabel, PinLabel });

    [HttpPost("card")]
    public async Task<IActionResult> Card(PaymentForm form, CancellationToken ct)
    {
        using var provider = factory.CreateClient("payments");
        using var response = await provider.PostAsJsonAsync("https://payments.example.org/charges", form, ct);
        return StatusCode((int)response.StatusCode);
    }

    [HttpPost("hint")]
    public async Task<IActionResult> Hint(HintQuestion question, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, ct);
        if (verdict.Flagged) return BadRequest("Please ask about paying.");
        var response = await client.GetResponseAsync(question.Text, new ChatOptions { Instructions = Instructions }, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return UnprocessableEntity("Please call us.");
        return Ok(new { AiGenerated = true, Limits = "An AI wrote this. It can be wrong and is no financial advice.", response.Text });
    }
}
