using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Tenancy.Portal;

public sealed record TenantLetter(string Story);

public static class AdvicePortal
{
    private const string Notice = "This answer was written by an AI. It can be wrong and does not replace a lawyer.";

    private const string Strategy =
        "You read the tenant's story. Work out the legal strategy for this tenant: which motions to file, " + // expect-near: UPA2002
        "when to stop paying and what to say in court.";

    private const string General =
        "Explain in general terms how a rental dispute runs. Do not give legal advice on the single case; send the tenant to a lawyer or to the tenants' union.";

    public static void MapAdvice(this WebApplication app)
    {
        app.MapPost("/advice/strategy", (TenantLetter letter, IChatClient client, ModerationClient moderation, CancellationToken ct) =>
            AnswerAsync(Strategy, letter, client, moderation, ct));
        app.MapPost("/advice/general", (TenantLetter letter, IChatClient client, ModerationClient moderation, CancellationToken ct) =>
            AnswerAsync(General, letter, client, moderation, ct));
    }

    private static async Task<IResult> AnswerAsync(string instructions, TenantLetter letter, IChatClient client, ModerationClient moderation, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(letter.Story, ct);
        if (verdict.Flagged) return Results.BadRequest("We cannot answer this letter.");
        var response = await client.GetResponseAsync(letter.Story, new ChatOptions { Instructions = instructions }, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return Results.UnprocessableEntity("We cannot answer this letter.");
        return Results.Ok(new { AiGenerated = true, Notice, Text = response.Text + "\n\n" + Notice });
    }
}
