// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Responses;

namespace Writers.Room;

public sealed record SceneRequest(string Genre, string HouseRules, string Opening);

public static class RuleComposer
{
    private static readonly IReadOnlySet<string> Genres = new HashSet<string> { "comedy", "fable", "western" };

    public static void MapScenes(this IEndpointRouteBuilder app)
    {
        app.MapPost("/scenes", async (SceneRequest request, ResponsesClient client) =>
        {
            if (!Genres.Contains(request.Genre)) return Results.BadRequest("unknown genre");

            var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(request.Opening)])
            {
                Instructions = Compose(request), // expect-near: UPA4009
            };
            ResponseResult result = await client.CreateResponseAsync(options);
            return Results.Ok(result.GetOutputText());
        });

        app.MapPost("/scenes/continue", async (HttpRequest http, ChatClient chat) =>
        {
            var form = await http.ReadFormAsync();
            ChatMessage[] messages =
            [
                new SystemChatMessage("You continue scenes."),
                new DeveloperChatMessage("Rules of the author: " + form["rules"].ToString()), // expect: UPA4009
                new UserChatMessage(form["scene"].ToString()),
            ];
            ChatCompletion c = await chat.CompleteChatAsync(messages);
            return Results.Ok(c.Content[0].Text);
        });
    }

    private static string Compose(SceneRequest request) =>
        $"You write the next scene of a {request.Genre}. Follow these rules: {request.HouseRules}";
}
