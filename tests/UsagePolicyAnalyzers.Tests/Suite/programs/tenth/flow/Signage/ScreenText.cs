using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Signage;

public sealed class ScreenText
{
    private readonly ChatClient _chat;

    public ScreenText()
    {
        var client = new OpenAIClient(new ApiKeyCredential(Secrets.Vision));
        _chat = client.GetChatClient("gpt-4o-mini");
    }

    public async Task<IReadOnlyList<string>> LinesAsync(string announcement)
    {
        ChatCompletion completion = await _chat.CompleteChatAsync(
            new SystemChatMessage("Shorten the announcement to at most three lines of twenty-eight characters for the screen " + Secrets.ScreenGroup + "."),
            new UserChatMessage(announcement));
        return completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text.Split('\n') : [];
    }
}
