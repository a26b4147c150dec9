// scope: UPA4007
using Microsoft.AspNetCore.SignalR;
using OpenAI.Images;

namespace Clubhouse.Avatars;

public interface IAvatarClient
{
    Task AvatarReady(string caption, byte[] png);
    Task AvatarFailed(string reason);
}

public sealed class AvatarHub(ImageClient images) : Hub<IAvatarClient>
{
    private static readonly ImageGenerationOptions Style = new()
    {
        Size = GeneratedImageSize.W512xH512,
        Quality = GeneratedImageQuality.Standard,
        ResponseFormat = GeneratedImageFormat.Bytes,
    };

    public async Task Draw(string animal, string colour)
    {
        if (animal.Length > 40 || colour.Length > 20)
        {
            await Clients.Caller.AvatarFailed("Please use fewer words.");
            return;
        }

        GeneratedImage image = await images.GenerateImageAsync( // expect-near: UPA4007
            $"A friendly badge with a {colour} {animal}, flat colours, no text", Style, Context.ConnectionAborted);
        await Clients.Caller.AvatarReady("Drawn by AI", image.ImageBytes.ToArray());
    }
}
