// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Assicurazioni;

public record Sinistro(int Id, string Descrizione);

public interface IHumanReview
{
    Task<bool> ApproveAsync(string subject, string proposal, CancellationToken ct);
}

public class LiquidazioneSinistri(AnthropicClient claude, IHumanReview review, Func<int, string, Task> paga)
{
    public async Task LiquidaAsync(Sinistro sinistro, CancellationToken ct)
    {
        var risposta = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 10,
            System = "Decidi se il sinistro dell'assicurato va liquidato o respinto. Rispondi con una sola parola.",
            Messages = [new UserMessageParam(sinistro.Descrizione)],
        }, ct);
        var parola = string.Concat(risposta.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")).Trim();
        if (!await review.ApproveAsync("sinistro " + sinistro.Id, parola, ct)) return;
        if (parola == "Liquidato") await paga(sinistro.Id, "liquidazione");
    }
}
