// scope: UPA2001, UPA2004, UPA2005
using Microsoft.Extensions.AI;

namespace Universidade.Bolsas;

public record Candidatura(int Numero, string Curso, decimal Media, string Carta);

public record Parecer(bool Conceder, string Fundamentacao);

public interface IHumanReview<T>
{
    Task<bool> ConfirmAsync(int numero, T proposta, CancellationToken ct);
}

public interface IBolsas
{
    Task ConcederAsync(int numero);
    Task RecusarAsync(int numero, string motivo);
    Task AguardarComissaoAsync(int numero);
}

public class AnalisadorDeCandidaturas(IChatClient chat)
{
    public async Task<Parecer> AnalisarAsync(Candidatura c, CancellationToken ct)
    {
        var r = await chat.GetResponseAsync(
            "Avalie a candidatura à bolsa de estudo. Comece por SIM ou NÃO e fundamente.\n" +
            $"Curso: {c.Curso}; média: {c.Media}; carta: {c.Carta}", cancellationToken: ct);
        return new Parecer(r.Text.StartsWith("SIM"), r.Text);
    }
}

public class ProcessoDeBolsas(AnalisadorDeCandidaturas analisador, IHumanReview<Parecer> revisao, IBolsas bolsas)
{
    public async Task DecidirAsync(Candidatura c, CancellationToken ct)
    {
        var parecer = await analisador.AnalisarAsync(c, ct);

        var confirmado = await revisao.ConfirmAsync(c.Numero, parecer, ct);
        if (!confirmado)
        {
            await bolsas.AguardarComissaoAsync(c.Numero);
            return;
        }

        if (parecer.Conceder)
            await bolsas.ConcederAsync(c.Numero);
        else
            await bolsas.RecusarAsync(c.Numero, parecer.Fundamentacao);
    }
}
