// scope: UPA3005
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Tramway.Notices;

internal static class NoticeLog
{
    private static readonly Action<ILogger, string, string, Exception?> AskedMessage =
        LoggerMessage.Define<string, string>(LogLevel.Debug, new EventId(41, "Asked"), "Line {Line}: {Body}");

    private static readonly Action<ILogger, string, int, Exception?> WrittenMessage =
        LoggerMessage.Define<string, int>(LogLevel.Information, new EventId(42, "Written"), "Line {Line}: notice of {Length} characters");

    public static void Asked(ILogger logger, string line, string body) => AskedMessage(logger, line, body, null);

    public static void Written(ILogger logger, string line, int length) => WrittenMessage(logger, line, length, null);
}

public enum Cause { Works, Weather, Event }

public sealed record Disruption(string Line, Cause Cause, DateTime From, DateTime? Until, string[] Stops);

public sealed class NoticeWriter
{
    private readonly ChatClient _chat;
    private readonly ILogger<NoticeWriter> _logger;

    public NoticeWriter(ChatClient chat, ILogger<NoticeWriter> logger) => (_chat, _logger) = (chat, logger);

    public async Task<string> WriteAsync(Disruption d, CancellationToken ct)
    {
        var reason = d.Cause switch
        {
            Cause.Works => "track works",
            Cause.Weather => "the weather",
            _ => "an event in town",
        };
        var request = string.Format(
            "Draft a notice of two sentences for the editor: line {0} does not serve {1} because of {2}, from {3:g}{4}.",
            d.Line, string.Join(", ", d.Stops), reason, d.From, d.Until is { } until ? $" until {until:g}" : "");

        NoticeLog.Asked(_logger, d.Line, request); // expect-near: UPA3005
        ChatCompletion c = await _chat.CompleteChatAsync([new UserChatMessage(request)], cancellationToken: ct);
        if (c.FinishReason != ChatFinishReason.Stop) return "";
        var notice = c.Content[0].Text;
        NoticeLog.Written(_logger, d.Line, notice.Length);
        return notice;
    }
}
