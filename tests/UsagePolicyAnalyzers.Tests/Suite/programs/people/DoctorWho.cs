// scope: UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Series.Trivia;

public static class TriviaEndpoints
{
    public static void MapTrivia(this IEndpointRouteBuilder app)
    {
        app.MapGet("/series/doctor/{episode}", async (string episode, ChatClient chat) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync("Three questions about the hospital series episode " + episode + " for fans of the doctor.");
            return "By our AI: " + c.Content[0].Text;
        });
        app.MapGet("/linux/health/{process}", async (string process, ChatClient chat) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync("Explain the health check of the process " + process);
            return "By our AI: " + c.Content[0].Text;
        });
    }
}
