// scope: UPA4006
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Copydesk.Json;

public sealed record Teaser(string Headline, string Text);

// Asks again when the answer is no JSON or too long; a filtered answer goes to a person.
public sealed class EmptyReplies(IChatClient client, Func<string, string, Task> handOver)
{
    public async Task<Teaser?> TeaserAsync(string article)
    {
        List<ChatMessage> messages = [new(ChatRole.User, "Return JSON with headline and text for:\n" + article)];

        for (var i = 0; i < 3; i++)
        {
            var response = await client.GetResponseAsync(messages);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                await handOver(article, "filtered by the provider");
                return null;
            }

            messages.AddMessages(response);
            if (TryRead(response.Text, out var teaser) && teaser!.Headline.Length <= 60) return teaser;
            messages.Add(new ChatMessage(ChatRole.User, "That was no valid JSON or the headline is longer than 60 characters. Correct it."));
        }
        return null;
    }

    private static bool TryRead(string text, out Teaser? teaser)
    {
        try
        {
            teaser = JsonSerializer.Deserialize<Teaser>(text);
            return teaser is not null;
        }
        catch (JsonException)
        {
            teaser = null;
            return false;
        }
    }
}
