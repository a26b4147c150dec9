using Anthropic;
using Anthropic.Models.Messages;

namespace Supermercato.Recensioni;

public sealed class SintesiRecensioni(AnthropicClient client)
{
    public async Task<string> RiassumiAsync(IEnumerable<string> recensioni, CancellationToken ct)
    {
        var messaggio = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 700,
            System = Testi.Sintesi,
            Messages = [new UserMessageParam { Content = string.Join("\n---\n", recensioni) }]
        }, ct);
        return string.Concat(messaggio.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
