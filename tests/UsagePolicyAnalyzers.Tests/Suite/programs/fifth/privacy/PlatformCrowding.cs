// scope: UPA3006, UPA3008, UPA3010
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Metro.Crowding;

public sealed record Frame(string Platform, BinaryData Jpeg, DateTimeOffset At);

public interface IFrames
{
    IAsyncEnumerable<Frame> LiveAsync(CancellationToken ct);
    Task PublishAsync(string platform, string text);
}

public sealed class PlatformCrowding(IFrames frames, ChatClient vision) : BackgroundService
{
    private static readonly string[] Rules =
    [
        "Do not identify anybody and do not compare faces with each other.",
        "Do not describe clothing, age or any other personal trait.",
        "Report a person lying on the floor or standing on the tracks at once, without saying who it is.",
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var frame in frames.LiveAsync(stoppingToken))
        {
            var instruction = Instruction(frame.Platform);
            ChatCompletion c = await vision.CompleteChatAsync(
                [new UserChatMessage(
                    ChatMessageContentPart.CreateTextPart(instruction),
                    ChatMessageContentPart.CreateImagePart(frame.Jpeg, "image/jpeg"))],
                cancellationToken: stoppingToken);
            await frames.PublishAsync(frame.Platform, c.Content[0].Text);
        }
    }

    private static string Instruction(string platform) =>
        $"The picture shows platform {platform}. Count the people, rounded to tens, and say whether doors are blocked.\n"
        + string.Join('\n', Rules.Select((rule, i) => $"{i + 1}. {rule}"));
}
