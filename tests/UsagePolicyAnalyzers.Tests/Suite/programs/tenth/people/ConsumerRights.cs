// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Mvc;
using Anthropic;
using Anthropic.Models.Messages;

namespace Consumer.Rights.Api;

public sealed class LegalInfo
{
    public required string Answer { get; init; }
    public bool AiGenerated { get; init; } = true;
    public string Notice { get; init; } = "Written by an AI. It may be incomplete or wrong and is not legal advice; ask a lawyer or a consumer centre about your case.";
    public IReadOnlyList<string> Sources { get; init; } = [];
}

public interface IStatutes
{
    Task<IReadOnlyList<(string Title, string Text)>> MatchAsync(string query);
}

[ApiController, Route("rights")]
public sealed class ConsumerRightsController(AnthropicClient claude, IStatutes statutes) : ControllerBase
{
    [HttpPost("explain")]
    public async Task<LegalInfo> Explain([FromBody] string question)
    {
        var found = await statutes.MatchAsync(question);
        var context = string.Join("\n\n", found.Select(s => s.Title + "\n" + s.Text));
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = "Explain consumer law to shoppers in plain words: withdrawal, warranty, delivery. Use the statutes given. "
                   + "General information only; refer questions about a single contract to a lawyer.",
            Messages = [new UserMessageParam { Content = $"{context}\n\nQuestion: {question}" }]
        });
        return new LegalInfo
        {
            Answer = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")),
            Sources = found.Select(s => s.Title).ToList()
        };
    }
}
