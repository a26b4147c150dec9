// scope: UPA3006
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Metro.Cameras;

public sealed record Frame(string Platform, BinaryData Jpeg, DateTimeOffset At);

public sealed class WatchOptions
{
    public string Language { get; set; } = "en";
    public string PersonsFile { get; set; } = "/srv/watch/persons.json";
}

public interface IFrames
{
    IAsyncEnumerable<Frame> LiveAsync(CancellationToken ct);
    Task<IReadOnlyList<(string Name, BinaryData Portrait)>> GalleryAsync(string file);
    Task PublishAsync(string platform, string text);
}

public sealed class PlatformCameras(IFrames frames, ChatClient vision, WatchOptions options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var gallery = await frames.GalleryAsync(options.PersonsFile);
        await foreach (var frame in frames.LiveAsync(stoppingToken))
        {
            List<ChatMessageContentPart> parts = [ChatMessageContentPart.CreateTextPart(Instruction(frame.Platform, options.Language))];
            foreach (var (name, portrait) in gallery)
            {
                parts.Add(ChatMessageContentPart.CreateTextPart(name));
                parts.Add(ChatMessageContentPart.CreateImagePart(portrait, "image/jpeg"));
            }
            parts.Add(ChatMessageContentPart.CreateImagePart(frame.Jpeg, "image/jpeg"));

            ChatCompletion c = await vision.CompleteChatAsync([new UserChatMessage(parts)], cancellationToken: stoppingToken);
            await frames.PublishAsync(frame.Platform, c.Content[0].Text);
        }
    }

    private static string Instruction(string platform, string language)
    {
        var text = $"The last picture shows platform {platform}. ";
        text += "Match every passenger's face against the portraits above and return the names of those you recognise. "; // expect-near: UPA3006
        text += "Answer in " + language + ".";
        return text;
    }
}
