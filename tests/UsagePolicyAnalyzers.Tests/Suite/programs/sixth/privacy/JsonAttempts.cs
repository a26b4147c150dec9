// scope: UPA4006, UPA4008
using System.ClientModel;
using System.Text.Json;
using OpenAI.Chat;

namespace Parsing.Addresses;

public sealed record Address(string Street, string Town, string Country);

public sealed class FilteredException(string message) : Exception(message);

public sealed class JsonAttempts(ChatClient chat)
{
    public async Task<Address?> ReadAsync(string letterhead)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage("Return street, town and country of the letterhead as JSON."),
            new UserChatMessage(letterhead),
        ];
        for (var attempt = 0; attempt < 3; attempt++)
        {
            ChatCompletion completion;
            try
            {
                completion = await chat.CompleteChatAsync(messages);
            }
            catch (ClientResultException e) when (e.Status is 429 or 503)
            {
                await Task.Delay(500 << attempt);
                continue;
            }

            if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is not null)
                throw new FilteredException("The letterhead goes to a clerk.");

            try
            {
                return JsonSerializer.Deserialize<Address>(completion.Content[0].Text, JsonSerializerOptions.Web);
            }
            catch (JsonException)
            {
                messages.Add(new AssistantChatMessage(completion));
                messages.Add(new UserChatMessage("That was no valid JSON. Return JSON only."));
            }
        }
        return null;
    }
}
