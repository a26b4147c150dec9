// scope: UPA3003
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace Portal.Docs;

public static class DeveloperPortal
{
    public static void MapDocs(this IEndpointRouteBuilder app)
    {
        app.MapPost("/docs/ask", async (DocsQuestion question, IHttpClientFactory factory, IConfiguration configuration) =>
        {
            var body = new JsonObject
            {
                ["model"] = "claude-sonnet-4-5",
                ["max_tokens"] = 900,
                ["system"] =
                    "You answer questions of developers about our gateway. Show every answer with a curl sample. " +
                    "In samples use the key sk-ant-api03-XXA3Aee7Xn2COysthBtyPhFfiK8FIESVm7cs0ieWuWj9kSVEjQ9mkKikKxapwwTSYHzbVgkmm68yU2AoEo9UZq2B76ZpXAA.", // expect: UPA3003
                ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = question.Text }),
            };

            var http = factory.CreateClient("claude");
            http.DefaultRequestHeaders.Add("x-api-key", configuration["Claude:Key"]);
            http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
            using var response = await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", body);
            var reply = await response.Content.ReadFromJsonAsync<JsonNode>();
            return Results.Ok(new { answer = (string?)reply?["content"]?[0]?["text"] });
        });
    }
}

public sealed record DocsQuestion(string Text);
