// scope: UPA3005
using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Metering;

public sealed class UsageMeter : DelegatingChatClient
{
    private static readonly ActivitySource Source = new("Metering.Chat");
    private readonly ILogger<UsageMeter> _logger;

    public UsageMeter(IChatClient inner, ILogger<UsageMeter> logger) : base(inner) => _logger = logger;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var list = messages as IReadOnlyList<ChatMessage> ?? messages.ToList();
        using var activity = Source.StartActivity("chat");
        activity?.SetTag("messages.count", list.Count);

        var started = Stopwatch.GetTimestamp();
        try
        {
            var response = await base.GetResponseAsync(list, options, cancellationToken);
            _logger.LogInformation(
                "model {Model} finished with {Reason} after {Elapsed}; {In} tokens in, {Out} tokens out, {Characters} characters",
                response.ModelId,
                response.FinishReason?.Value,
                Stopwatch.GetElapsedTime(started),
                response.Usage?.InputTokenCount,
                response.Usage?.OutputTokenCount,
                response.Text.Length);
            return response;
        }
        catch (HttpRequestException e)
        {
            _logger.LogError("model {Model} failed with status {Status}", options?.ModelId, (int?)e.StatusCode);
            throw;
        }
    }
}
