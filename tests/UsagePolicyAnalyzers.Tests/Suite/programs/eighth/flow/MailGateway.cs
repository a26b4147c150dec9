// scope: UPA3005
using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Kurier.Postfach;

public readonly record struct CallFacts(string Template, int PromptLength, int ReplyLength, long? Tokens, TimeSpan Took);

public interface ICallFacts
{
    void Add(CallFacts facts);
}

public sealed class LoggedFacts(ILogger<LoggedFacts> logger) : ICallFacts
{
    public void Add(CallFacts facts) => logger.LogInformation("model call {Facts}", facts);
}

public interface ISmtp
{
    Task<int> StoreDraftAsync(string folder, string body, CancellationToken ct);
}

public sealed class MailGateway(IChatClient client, ISmtp smtp, ICallFacts facts, ILogger<MailGateway> logger)
{
    public async Task DraftAsync(IEnumerable<(int Order, string Status)> orders, CancellationToken ct)
    {
        foreach (var (order, status) in orders)
        {
            var draft = await WithFactsAsync("order-status", $"Draft a mail about order {order}, status '{status}'. A colleague sends it.", ct);
            if (draft.Length == 0) continue;
            var reply = await smtp.StoreDraftAsync("drafts", draft, ct);
            logger.LogInformation("order {Order}: server reply {Reply}, handled promptly: {Prompt}", order, reply, reply is >= 200 and < 300);
        }
    }

    private async Task<string> WithFactsAsync(string template, string prompt, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var response = await client.GetResponseAsync(prompt, cancellationToken: ct);
            facts.Add(new CallFacts(template, prompt.Length, response.Text.Length, response.Usage?.TotalTokenCount, watch.Elapsed));
            return response.FinishReason == ChatFinishReason.Stop ? response.Text : "";
        }
        catch (HttpRequestException e)
        {
            logger.LogError("template {Template}: status {Status} after {Took}", template, e.StatusCode, watch.Elapsed);
            return "";
        }
    }
}
