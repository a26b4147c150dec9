// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Wharf.Scheduling;

public sealed record BerthQuestion(string Vessel, int Length, string Remarks);

public interface IBerthBook
{
    Task<IReadOnlyList<BerthQuestion>> OpenAsync(CancellationToken cancellation);
    Task ProposeAsync(string vessel, string text, CancellationToken cancellation);
}

/// <summary>Prepares proposals for the harbour office and measures the model while doing so.</summary>
public sealed class WharfTelemetry(IChatClient client, IBerthBook book, ILogger<WharfTelemetry> logger)
{
    private static readonly ActivitySource Source = new("Wharf.Scheduling");
    private static readonly Meter Meter = new("Wharf.Scheduling");
    private static readonly Histogram<long> Characters = Meter.CreateHistogram<long>("model.reply.characters");

    private const string PromptName = "berth-proposal/v4";

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var question in await book.OpenAsync(cancellation))
        {
            using var activity = Source.StartActivity("propose berth");
            var prompt = $"""
                Propose a berth for {question.Vessel}, {question.Length} metres.
                Remarks of the agent: {question.Remarks}
                Answer in two sentences.
                """;
            activity?.SetTag("prompt.name", PromptName);
            activity?.SetTag("prompt.length", prompt.Length);
            activity?.SetTag("prompt.sha256", Fingerprint(prompt));

            ChatResponse response;
            try
            {
                response = await client.GetResponseAsync(prompt, cancellationToken: cancellation);
            }
            catch (HttpRequestException failure)
            {
                activity?.SetStatus(ActivityStatusCode.Error);
                logger.LogError(failure, "Prompt {PromptName} failed for vessel {Vessel}", PromptName, question.Vessel);
                continue;
            }

            Characters.Record(response.Text.Length);
            activity?.SetTag("finish", response.FinishReason?.Value);
            logger.LogInformation(
                "{PromptName}: {Words} words, tokens {Total}, response {ResponseId}",
                PromptName, response.Text.Split(' ').Length, response.Usage?.TotalTokenCount, response.ResponseId);

            if (response.FinishReason == ChatFinishReason.Stop)
            {
                await book.ProposeAsync(question.Vessel, response.Text, cancellation);
            }
        }
    }

    private static string Fingerprint(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
