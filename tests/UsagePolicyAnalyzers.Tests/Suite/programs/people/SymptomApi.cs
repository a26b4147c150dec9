// scope: UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Symptoms;

public static class SymptomEndpoints
{
    public static void MapSymptoms(this IEndpointRouteBuilder app)
    {
        app.MapPost("/health/symptoms", async (string symptoms, ChatClient chat) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                new SystemChatMessage("Explain to patients which illnesses their symptoms may point to and what treatment is usual."),
                new UserChatMessage(symptoms));
            return "AI answer: " + c.Content[0].Text; // expect: UPA1002
        });
    }
}
