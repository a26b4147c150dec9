// scope: UPA4002
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Orchestra.FanMail;

public sealed class FanMailDesk
{
    private static readonly Meter Meter = new("Orchestra.FanMail");
    private static readonly Histogram<float> Harassment = Meter.CreateHistogram<float>("fanmail.harassment");

    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;
    private readonly ILogger<FanMailDesk> _logger;

    public FanMailDesk(ChatClient chat, ModerationClient moderation, ILogger<FanMailDesk> logger)
    {
        _chat = chat;
        _moderation = moderation;
        _logger = logger;
    }

    public async Task<string> AnswerAsync(string letterId, string letter, CancellationToken ct)
    {
        ModerationResult verdict = await _moderation.ClassifyTextAsync(letter, ct); // expect-near: UPA4002
        Harassment.Record(verdict.Harassment.Score);
        _logger.LogInformation("letter {Letter}: harassment {Score:F2}", letterId, verdict.Harassment.Score);

        ChatCompletion draft = await _chat.CompleteChatAsync(
            [
                new SystemChatMessage("You draft answers to fan mail of an orchestra. Thank the writer and mention the next concert."),
                new UserChatMessage(letter),
            ],
            cancellationToken: ct);
        return draft.Content[0].Text;
    }
}
