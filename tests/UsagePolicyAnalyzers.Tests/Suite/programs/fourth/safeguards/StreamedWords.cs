// scope: UPA4007, UPA4008, UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace StreamedWords;

public static class WordRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/words/{kind}/stream", async (WordKind kind, HttpContext http, ChatClient chat) =>
        {
            var options = new ChatCompletionOptions { EndUserId = http.TraceIdentifier };
            var refused = false;
            await foreach (var u in chat.CompleteChatStreamingAsync([new UserChatMessage($"Ten rare {kind} words.")], options, http.RequestAborted))
            {
                refused |= u.RefusalUpdate is { Length: > 0 } || u.FinishReason == ChatFinishReason.ContentFilter;
                if (refused) break;
                foreach (var part in u.ContentUpdate) await http.Response.WriteAsync(part.Text);
            }
        });

        app.MapGet("/words/about", async (string topic, HttpContext http, ChatClient chat) =>
        {
            await foreach (var u in chat.CompleteChatStreamingAsync([new UserChatMessage("Ten rare words about " + topic)], new ChatCompletionOptions())) // expect: UPA4001, UPA4007
                foreach (var part in u.ContentUpdate)
                    await http.Response.WriteAsync(part.Text); // expect: UPA4008
        });
    }
}

public enum WordKind { Nautical, Botanical, Culinary }
