using Anthropic;
using Anthropic.Models.Messages;

namespace Supermercato.Fedelta;

public interface IScontrini
{
    Task<string> UltimiAsync(string tessera, CancellationToken ct);
}

public sealed class AnalisiScontrini
{
    private readonly AnthropicClient _client;
    private readonly IScontrini _scontrini;

    public AnalisiScontrini(AnthropicClient client, IScontrini scontrini)
    {
        _client = client;
        _scontrini = scontrini;
    }

    public async Task<string> AnalizzaAsync(string tessera, CancellationToken ct)
        => await ChiediAsync(Testi.Abitudini, await _scontrini.UltimiAsync(tessera, ct), ct);

    public Task<string> VolantinoAsync(string offerte, CancellationToken ct) => ChiediAsync(Testi.Volantino, offerte, ct);

    private async Task<string> ChiediAsync(string istruzioni, string dati, CancellationToken ct)
    {
        var messaggio = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 500,
            System = istruzioni,
            Messages = [new UserMessageParam { Content = dati }]
        }, ct);
        return string.Concat(messaggio.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
