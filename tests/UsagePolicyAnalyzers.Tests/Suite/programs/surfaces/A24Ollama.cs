// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using System.Net.Http.Json;
namespace A24;
public record OllamaReply(string response, bool done);
public static class Api
{
    public static void Map(WebApplication app, HttpClient http) => app.MapPost("/ask", async (string q) =>
    {
        var res = await http.PostAsJsonAsync("http://localhost:11434/api/generate", new { model = "llama3", prompt = q, stream = false });
        var reply = await res.Content.ReadFromJsonAsync<OllamaReply>();
        return Results.Ok(reply!.response); // expect: UPA1001
    });
}
