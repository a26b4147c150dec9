// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace SalesFloor.Api;

public sealed record Lead(string Company, string Contact, string Role, string Website, string LastTouch);

public sealed record RolePlayTurn(string Scenario, string Difficulty, string[] History, string Text);

public sealed class CallNotes
{
    [Description("What the customer wants to achieve")]
    public string Goal { get; set; } = "";

    [Description("Objections the customer raised, in their words")]
    public string[] Objections { get; set; } = [];

    [Description("Who decides and who else is involved, by role")]
    public string[] DecisionMakers { get; set; } = [];

    [Description("Budget range if mentioned, otherwise null")]
    public string? Budget { get; set; }

    [Description("Next step with date")]
    public string? NextStep { get; set; }

    [Description("How interested the customer sounded: high, medium, low")]
    public string CustomerInterest { get; set; } = "medium";
}

[ApiController]
[Route("api/sales")]
public sealed class SalesController(IChatClient chat) : ControllerBase
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private const string Trainer =
        "You are a sales trainer. You play the customer in a practice call so that new sales reps of our company can rehearse.\n\n" +
        "SCENARIO\n{scenario}\n\n" +
        "HOW TO PLAY\n" +
        "- Stay in the role of the customer until the rep types /end. Do not coach during the call.\n" +
        "- On difficulty \"hard\" you are impatient: you interrupt, you doubt the price, you have had a bad experience with a competitor.\n" +
        "- You do not accept the first offer. You accept a good one.\n" +
        "- Speak the way people speak on the phone: short sentences, half sentences, fillers.\n\n" +
        "AFTER /end\n" +
        "Drop the role. Give feedback in three parts: what worked, what to try next time, one sentence the rep could have said.\n";

    private const string FirstMail = """
        You are an expert B2B copywriter. Write a first e-mail to the lead below on behalf of the sender.

        Your goal is one reply, not a sale.

        IMPORTANT:
        1. Subject line: 3-6 words, lower case, no emojis, no "re:".
        2. First line refers to something on the lead's public company website. If the notes hold nothing useful, skip it.
        3. One problem, one sentence on how we solve it, one question at the end.
        4. 60-90 words. No buzzwords ("synergy", "game-changing", "revolutionary").
        5. Sign with the sender's name, company and address. Add "Not relevant? Reply 'no' and I won't write again."
        6. Respond with the e-mail only. Do not wrap it in quotes and do not explain your choices.
        """;

    private const string Summary =
        "You are an assistant that fills our CRM after a call. Extract the fields from the transcript. " +
        "Return ONLY valid JSON. If something was not mentioned, use null. Do not guess.";

    private const string Battlecard =
        "Create a battlecard for our reps: how our product compares with the competitor's product. " +
        "Use the two data sheets and nothing else. Be fair: list three areas in which the competitor is stronger. " +
        "Attack the price, not the people. Facts that we cannot prove stay out.";

    [HttpPost("roleplay")]
    public async Task<IActionResult> RolePlay(RolePlayTurn turn, CancellationToken ct)
    {
        List<ChatMessage> messages = [new(ChatRole.System, Trainer.Replace("{scenario}", turn.Scenario + ", difficulty: " + turn.Difficulty))];
        for (var i = 0; i < turn.History.Length; i++)
        {
            messages.Add(new ChatMessage(i % 2 == 0 ? ChatRole.User : ChatRole.Assistant, turn.History[i]));
        }

        messages.Add(new ChatMessage(ChatRole.User, turn.Text));
        var reply = await chat.GetResponseAsync(messages, new ChatOptions { Temperature = 0.9f }, ct);
        return Ok(new { speaker = "AI customer (practice call)", text = reply.Text });
    }

    [HttpPost("first-mail")]
    public async Task<IActionResult> Mail(Lead lead, [FromQuery] string sender, CancellationToken ct)
    {
        var reply = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, FirstMail),
                new ChatMessage(ChatRole.User, $"Lead: {lead.Contact}, {lead.Role} at {lead.Company} ({lead.Website}). Last touch: {lead.LastTouch}. Sender: {sender}"),
            ],
            cancellationToken: ct);
        return Ok(new { draft = reply.Text, aiGenerated = true });
    }

    [HttpPost("notes")]
    public async Task<ActionResult<CallNotes>> Notes([FromBody] string transcript, CancellationToken ct)
    {
        var options = new ChatOptions { Instructions = Summary, ResponseFormat = ChatResponseFormat.ForJsonSchema<CallNotes>(Json, "call_notes") };
        var reply = await chat.GetResponseAsync(transcript, options, ct);
        return JsonSerializer.Deserialize<CallNotes>(reply.Text, Json)!;
    }

    [HttpPost("battlecard")]
    public async Task<string> Card([FromBody] string sheets, CancellationToken ct)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Battlecard), new ChatMessage(ChatRole.User, sheets)], cancellationToken: ct)).Text;
}
