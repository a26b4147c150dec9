// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Assicurazioni;

public enum Esito { Liquidato, Respinto, InAttesa }

public class Sinistro
{
    public int Id { get; init; }
    public string Descrizione { get; init; } = "";
    public Esito Esito { get; set; }
}

public class LiquidazioneSinistri(AnthropicClient claude, Action<Sinistro> salva)
{
    public async Task LiquidaAsync(Sinistro sinistro)
    {
        var risposta = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 10,
            System = "Decidi se il sinistro dell'assicurato va liquidato o respinto. Rispondi con una sola parola.",
            Messages = [new UserMessageParam(sinistro.Descrizione)],
        });
        var parola = string.Concat(risposta.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")).Trim();
        sinistro.Esito = parola switch // expect-near: UPA2001
        {
            "Liquidato" => Esito.Liquidato,
            "Respinto" => Esito.Respinto,
            _ => Esito.InAttesa,
        };
        salva(sinistro);
    }
}
