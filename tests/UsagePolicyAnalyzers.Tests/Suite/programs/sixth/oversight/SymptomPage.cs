// scope: UPA1001, UPA1002, UPA2002
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace WellWoman.Site;

public sealed class SymptomLibrary
{
    private readonly ChatClient _chat;
    private readonly Dictionary<string, string> _leaflets;

    public SymptomLibrary(ChatClient chat, Dictionary<string, string> leaflets)
    {
        _chat = chat;
        _leaflets = leaflets;
    }

    public async Task<string> ExplainAsync(string topic, string question)
    {
        _leaflets.TryGetValue(topic, out var leaflet);
        ChatCompletion completion = await _chat.CompleteChatAsync(
            new SystemChatMessage("Explain symptoms and illnesses in plain English for the visitors of a health site. Only use the leaflet."),
            new UserChatMessage("Leaflet: " + (leaflet ?? "none") + "\n\nQuestion: " + question));
        return completion.Content[0].Text;
    }
}

public static class SymptomPage
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/symptoms/{topic}", async (string topic, HttpContext http, SymptomLibrary library) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            var question = body.RootElement.GetProperty("question").GetString() ?? "";
            var explanation = await library.ExplainAsync(topic, question);
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(explanation); // expect: UPA1001, UPA1002
        });
    }
}
