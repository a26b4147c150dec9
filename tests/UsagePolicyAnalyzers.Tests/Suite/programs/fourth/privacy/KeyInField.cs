// scope: UPA3011
using OpenAI.Chat;
using OpenAI.Images;

namespace Stickers;

public class StickerService
{
    private const string ApiKey = "sk-proj-q7Zt2mVbX9LrN4cWfH8sT3BlbkFJd5YkGpE1uRaJ6xPvQnMw"; // expect-near: UPA3011
    private readonly ChatClient _chat = new("gpt-4o-mini", ApiKey);

    public async Task<string> IdeaAsync(string theme) => (await _chat.CompleteChatAsync("An idea for a sticker about " + theme)).Value.Content[0].Text;
}

public class PictureService
{
    private readonly ImageClient _images = new("gpt-image-1", Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("no key"));

    public async Task<byte[]> DrawAsync(string theme) => (await _images.GenerateImageAsync("Sticker: " + theme)).Value.ImageBytes.ToArray();
}
