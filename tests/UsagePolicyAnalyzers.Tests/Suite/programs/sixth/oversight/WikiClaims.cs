// scope: UPA2001, UPA2005
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace OpenWiki.References;

[JsonConverter(typeof(JsonStringEnumConverter<ClaimVerdict>))]
public enum ClaimVerdict { Supported, Unsupported, Rejected }

public sealed class ClaimCheck
{
    public string Claim { get; set; } = "";
    public ClaimVerdict Verdict { get; set; }
    public string? MissingSource { get; set; }
}

public interface ITalkPage
{
    Task StoreAsync(string article, IReadOnlyList<ClaimCheck> checks);
}

/// <summary>Looks whether each claim of an encyclopedia article stands in the cited source.</summary>
public sealed class CitationChecker
{
    private readonly ChatClient _chat;
    private readonly ITalkPage _talk;

    public CitationChecker(ChatClient chat, ITalkPage talk)
    {
        _chat = chat;
        _talk = talk;
    }

    public async Task CheckAsync(string article, string text, string source)
    {
        var prompt = $$"""
            List every factual claim of the paragraph and judge whether the cited book supports it.
            Answer as a JSON array: [{"Claim":"...","Verdict":"Supported|Unsupported|Rejected","MissingSource":null}]
            Paragraph: {{text}}
            Book: {{source}}
            """;
        ChatCompletion completion = await _chat.CompleteChatAsync(prompt);
        var checks = JsonSerializer.Deserialize<List<ClaimCheck>>(completion.Content[0].Text) ?? [];
        if (checks.Any(c => c.Verdict == ClaimVerdict.Rejected))
            await _talk.StoreAsync(article, checks);
    }
}
