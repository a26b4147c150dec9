// scope: UPA4006, UPA4008
using System.ClientModel;
using OpenAI.Chat;

namespace Copydesk.Patient;

public abstract record Outcome
{
    public sealed record Text(string Value) : Outcome;
    public sealed record Declined(string Reason) : Outcome;
    public sealed record Unavailable : Outcome;
}

public sealed class PatientWriter(ChatClient main, ChatClient spare)
{
    public async Task<Outcome> WriteAsync(string brief, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                var model = attempt == 3 ? spare : main;
                ChatCompletion c = await model.CompleteChatAsync([new UserChatMessage(brief)], cancellationToken: ct);
                return c switch
                {
                    { Refusal: { Length: > 0 } refusal } => new Outcome.Declined(refusal),
                    { FinishReason: ChatFinishReason.ContentFilter } => new Outcome.Declined("filtered"),
                    { FinishReason: ChatFinishReason.Length } => new Outcome.Text(c.Content[0].Text + " …"),
                    _ => new Outcome.Text(c.Content[0].Text),
                };
            }
            catch (ClientResultException e) when (e.Status is 429 or >= 500)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt * 2), ct);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), ct);
            }
        }
        return new Outcome.Unavailable();
    }
}
