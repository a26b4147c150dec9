// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Comune.Affitti;

public class Domanda { public string Testo { get; init; } = ""; public bool Accolta { get; set; } }

public class AiutoAffitto(AnthropicClient claude, Func<Domanda, Task> salva)
{
    public async Task DecidiAsync(Domanda domanda)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 5, Messages = [new UserMessageParam("Contributo comunale per l'affitto dell'inquilino: accogliere la domanda? sì o no\n" + domanda.Testo)] });
        domanda.Accolta = m.Content[0].TryPickText(out var t) && t.Text.StartsWith("sì"); // expect-near: UPA2001
        await salva(domanda);
    }
}
