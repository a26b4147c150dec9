// scope: UPA4006
using Microsoft.Extensions.AI;

namespace Texts;

public static class Patient
{
    public static async Task<string> FinishAsync(this IChatClient client, string text)
    {
        var history = new List<ChatMessage> { new(ChatRole.User, text) };
        var parts = new List<string>();
        ChatResponse response;
        do
        {
            response = await client.GetResponseAsync(history);
            parts.Add(response.Text);
            history.AddRange(response.Messages);
            history.Add(new ChatMessage(ChatRole.User, "Go on."));
        }
        while (response.FinishReason == ChatFinishReason.Length && parts.Count < 5);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "" : string.Concat(parts);
    }
}
