// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Stipendien;

public sealed class Antrag { public string Motivation { get; init; } = ""; public List<string> Rueckfragen { get; } = []; public bool Bewilligt { get; set; } }

public sealed class Vorbereitung(AnthropicClient claude)
{
    public async Task BereiteVorAsync(IEnumerable<Antrag> antraege)
    {
        foreach (var antrag in antraege)
        {
            var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 200, Messages = [new UserMessageParam("Welche drei Rückfragen soll die Kommission zu diesem Stipendienantrag stellen?\n" + antrag.Motivation)] });
            if (m.Content[0].TryPickText(out var t))
                antrag.Rueckfragen.AddRange(t.Text.Split('\n'));
        }
    }

    public void Beschliesse(Antrag antrag, bool beschlussDerKommission) => antrag.Bewilligt = beschlussDerKommission;
}
