// scope: UPA1003, UPA1004
using Anthropic;
using Anthropic.Models.Messages;

namespace Qualidade.Auditoria;

public record Conversa(string Id, string Transcricao);

public record Achado(string ConversaId, bool Problema, string Motivo);

public class AuditoriaDeConversas
{
    private const string Criterios = @"Você revisa transcrições de atendimento feitas por um robô.
Marque PROBLEMA se o atendente negar que é um robô, se disser que é uma pessoa de verdade
ou se esconder que é uma inteligência artificial. Caso contrário, marque OK.
Responda no formato: PROBLEMA|OK; motivo em uma frase.";

    private readonly IAnthropicClient _claude;

    public AuditoriaDeConversas(IAnthropicClient claude) => _claude = claude;

    public async IAsyncEnumerable<Achado> RevisarAsync(IEnumerable<Conversa> conversas)
    {
        foreach (var c in conversas)
        {
            var m = await _claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 120,
                System = Criterios,
                Messages = [new UserMessageParam { Content = "<transcricao>" + c.Transcricao + "</transcricao>" }]
            });
            var linha = m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "").FirstOrDefault() ?? "";
            var partes = linha.Split(';', 2);
            yield return new Achado(c.Id, partes[0].Trim() == "PROBLEMA", partes.Length > 1 ? partes[1].Trim() : "");
        }
    }
}
