// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Comune.Affitti;

public class Domanda { public string Testo { get; init; } = ""; public string Bozza { get; set; } = ""; }

public class AiutoAffitto(AnthropicClient claude, Func<Domanda, Task> salva)
{
    public async Task RiassumiAsync(Domanda domanda)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 300, Messages = [new UserMessageParam("Riassumi per il funzionario la domanda di contributo per l'affitto.\n" + domanda.Testo)] });
        domanda.Bozza = m.Content[0].TryPickText(out var t) ? t.Text : "";
        await salva(domanda);
    }
}
