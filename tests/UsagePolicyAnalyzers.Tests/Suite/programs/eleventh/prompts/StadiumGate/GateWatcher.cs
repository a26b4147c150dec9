using OpenAI.Chat;

namespace Stadium.Gate;

public sealed class GateWatcher(ChatClient chat, IReadOnlyList<Uri> gallery)
{
    public async Task<string> LookAsync(string gate, BinaryData picture, CancellationToken ct)
    {
        var system = new GatePrompt().ForGate(gate).WithSafety().WithGuests("the first message").Build();
        List<ChatMessageContentPart> known = [.. gallery.Select(uri => ChatMessageContentPart.CreateImagePart(uri))];

        ChatCompletion completion = await chat.CompleteChatAsync(
        [
            new SystemChatMessage(system),
            new UserChatMessage(known),
            new UserChatMessage(ChatMessageContentPart.CreateImagePart(picture, "image/jpeg"))
        ], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}
