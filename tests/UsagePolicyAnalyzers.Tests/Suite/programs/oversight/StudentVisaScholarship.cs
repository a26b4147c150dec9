// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Stipendien;

public sealed class Antrag { public string Motivation { get; init; } = ""; public bool Bewilligt { get; private set; } public void Bewillige() => Bewilligt = true; }

public sealed class Vergabe(AnthropicClient claude)
{
    public async Task<List<Antrag>> VergebeAsync(IEnumerable<Antrag> antraege)
    {
        var bewilligte = new List<Antrag>();
        foreach (var antrag in antraege)
        {
            var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 5, Messages = [new UserMessageParam("Stipendium der Hochschule: bewilligen oder ablehnen? Ein Wort.\n" + antrag.Motivation)] });
            if (m.Content[0].TryPickText(out var t) && t.Text == "bewilligen")
            {
                antrag.Bewillige(); // expect-near: UPA2001
                bewilligte.Add(antrag);
            }
        }

        return bewilligte;
    }
}
