// scope: UPA1001, UPA1002
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Regional.News.Api;

public sealed record Article(int Id, string Headline, string Body);

public interface IArticleStore
{
    Task<IReadOnlyList<Article>> LatestAsync(string region, int count);
}

public sealed class DigestResponse
{
    [JsonPropertyName("summary")] public required string Summary { get; init; }
    [JsonPropertyName("aiGenerated")] public bool AiGenerated { get; init; } = true;
    [JsonPropertyName("notice")] public string? Notice { get; init; }
}

[ApiController, Route("news")]
public sealed class NewsDigestController(IArticleStore store, ChatClient chat) : ControllerBase
{
    [HttpGet("{region}/digest")]
    public async Task<DigestResponse> Digest(string region)
    {
        var articles = await store.LatestAsync(region, 8);
        var prompt = "Summarise these news articles for readers of the region in six sentences.\n";
        foreach (var a in articles) prompt += $"## {a.Headline}\n{a.Body}\n";
        ChatCompletion completion = await chat.CompleteChatAsync(prompt);
        return new DigestResponse // expect-near: UPA1002
        {
            Summary = completion.Content[0].Text,
            Notice = "Source: our own reporters",
        };
    }
}
