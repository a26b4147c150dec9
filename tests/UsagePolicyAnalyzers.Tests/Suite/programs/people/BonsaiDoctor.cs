// scope: UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Bonsai;

public static class BonsaiDoctor
{
    public static void MapDoctor(this IEndpointRouteBuilder app) => app.MapPost("/doctor", async (string symptoms, ChatClient chat) =>
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("You are a doctor for bonsai trees. Find out why the leaves turn yellow and propose a treatment."), new UserChatMessage(symptoms));
        return "AI: " + c.Content[0].Text;
    });

    public static void MapLaw(this IEndpointRouteBuilder app) => app.MapGet("/laws/{physicist}", async (string physicist, ChatClient chat) =>
    {
        ChatCompletion c = await chat.CompleteChatAsync("Explain the physical laws named after " + physicist);
        return "AI: " + c.Content[0].Text;
    });
}
