// scope: UPA4006
using System.Text.Json;
using OpenAI.Chat;

namespace Variants;

public class JsonAsker(ChatClient chat)
{
    public async Task<JsonElement?> AskAsync(string request)
    {
        var prompt = request;
        for (int i = 0; i < 3; i++)
        {
            ChatCompletion c = await chat.CompleteChatAsync(prompt);
            if (c.Refusal is not null || c.FinishReason == ChatFinishReason.ContentFilter) return null;
            try { return JsonDocument.Parse(c.Content[0].Text).RootElement; }
            catch (JsonException e) { prompt = request + "\nThe last answer was not JSON: " + e.Message; }
        }
        return null;
    }
}
