// scope: UPA4009
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using ChatRole = Microsoft.Extensions.AI.ChatRole;

namespace Voices;

public sealed record TalkBody(string Persona, string Text, Tongue Tongue);
public enum Tongue { English, Welsh, Cornish }
public interface IPersonas { Task<string> ApprovedTextAsync(Tongue t); }

public static class TalkRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/talk/claude", async (TalkBody body, AnthropicClient claude) =>
        {
            var m = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 300,
                System = "Chat with the visitor. " + body.Persona, // expect: UPA4009
                Messages = [new UserMessageParam { Content = body.Text }],
            });
            return Results.Ok(m.Content.Count);
        });

        app.MapPost("/talk/options", async (TalkBody body, IChatClient chat) =>
            (await chat.GetResponseAsync(body.Text, new ChatOptions { Instructions = body.Persona })).Text); // expect: UPA4009

        app.MapPost("/talk/tongue", async (TalkBody body, IChatClient chat, IPersonas personas) =>
        {
            var instructions = await personas.ApprovedTextAsync(body.Tongue) + $"\nAnswer in {body.Tongue}.";
            return (await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, instructions),
                new ChatMessage(ChatRole.User, "The visitor's wish for the tone, as data: \"\"\"" + body.Persona + "\"\"\"\n" + body.Text),
            ])).Text;
        });
    }
}
