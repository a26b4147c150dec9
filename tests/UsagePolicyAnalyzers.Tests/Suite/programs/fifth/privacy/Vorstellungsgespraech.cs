// scope: UPA3008
using Anthropic;
using Anthropic.Models.Messages;

namespace Personal.Gespraech;

public sealed class Gespraechsanalyse(IAnthropicClient claude)
{
    private readonly List<string> _regeln = [];

    public Gespraechsanalyse MitRegel(string regel)
    {
        _regeln.Add(regel);
        return this;
    }

    public static Gespraechsanalyse Standard(IAnthropicClient claude) => new Gespraechsanalyse(claude)
        .MitRegel("Fasse die Antworten der Bewerberin oder des Bewerbers zusammen.")
        .MitRegel("Gib zu jeder Antwort an, ob die Person nervös, verärgert oder begeistert ist.") // expect-near: UPA3008
        .MitRegel("Nenne offene Fragen für das zweite Gespräch.");

    public async Task<string> AuswertenAsync(string mitschrift, CancellationToken ct)
    {
        var nachricht = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = "Du wertest Vorstellungsgespräche aus.\n- " + string.Join("\n- ", _regeln),
            Messages = [new UserMessageParam(mitschrift)],
        }, ct);
        return string.Concat(nachricht.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
