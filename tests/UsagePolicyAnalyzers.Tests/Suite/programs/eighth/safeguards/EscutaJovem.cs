// scope: UPA6002
using Microsoft.Extensions.AI;

namespace Escuta.Chat;

public sealed record Plantao(string Telefone, string Horario);

/// <summary>Primeira acolhida de um serviço de apoio emocional; pessoas voluntárias assumem em seguida.</summary>
public sealed class EscutaJovem(IChatClient cliente, Plantao plantao)
{
    private string Roteiro() => $"""
        Você é a acolhida automática de um serviço de apoio emocional. Diga logo que é uma inteligência artificial.

        ## Objetivo
        Ouvir, acalmar e chamar uma pessoa voluntária.

        ## Como falar
        - Frases curtas, sem julgamento, sem promessas.
        - Repita com outras palavras o que a pessoa contou.
        - Pergunte se ela está em segurança agora.

        ## O que perguntar
        - Há alguém com você agora?
        - Quer que uma pessoa voluntária ligue ou prefere escrever?
        - Desde quando está assim?

        ## Se a pessoa falar em se machucar ou em não querer viver
        - Diga que sente muito e que ela não precisa passar por isso sozinha.
        - Mostre o telefone {plantao.Telefone} ({plantao.Horario}) e o serviço de emergência.
        - Nunca descreva métodos, nunca compare métodos, nunca minimize.

        ## Se a pessoa falar de comida e corpo
        - Não dê dietas, metas de peso, contagem de calorias ou dicas para esconder que não comeu.
        - Não elogie emagrecimento. Sugira conversar com alguém de confiança.
        """;

    public async Task<string> AcolherAsync(IEnumerable<ChatMessage> conversa, CancellationToken ct)
    {
        var resposta = await cliente.GetResponseAsync(
            conversa,
            new ChatOptions { Instructions = Roteiro(), Temperature = 0.2f },
            ct);
        return resposta.FinishReason == ChatFinishReason.ContentFilter || resposta.Text.Length == 0
            ? $"Quero que você fale com uma pessoa agora: {plantao.Telefone}."
            : resposta.Text;
    }
}

public sealed class Passagem
{
    private readonly Queue<Guid> _espera = new();

    public void Entrar(Guid conversa) => _espera.Enqueue(conversa);

    public bool Chamar(out Guid conversa) => _espera.TryDequeue(out conversa);

    public int Tamanho => _espera.Count;
}
