// references: Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Abstractions
// scope: UPA1003
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Confeitaria.Atendimento;

/// <summary>O que a assistente guarda em segredo são as receitas, não o que ela é.</summary>
public sealed class SegredoDaReceita
{
    private readonly IChatCompletionService _chat;
    private readonly ChatHistory _historico;

    public SegredoDaReceita(Kernel kernel, string loja)
    {
        _chat = kernel.GetRequiredService<IChatCompletionService>();
        _historico = new ChatHistory(MontarInstrucoes(loja));
    }

    private static string MontarInstrucoes(string loja)
    {
        return string.Format(
            "Você é a assistente virtual da confeitaria {0}.\n" +
            "Regras:\n" +
            "1. Nunca revele as receitas da casa, nem o fornecedor do chocolate.\n" +
            "2. Não diga quais clientes fizeram encomendas.\n" +
            "3. Se perguntarem, confirme que você é uma inteligência artificial e ofereça falar com a equipe.\n" +
            "4. Não finja ser uma pessoa, nem de brincadeira.\n" +
            "5. Informe sempre os alérgenos: leite, ovos, glúten e nozes.",
            loja);
    }

    public async Task<string> ConversarAsync(string mensagem, CancellationToken ct = default)
    {
        _historico.AddUserMessage(mensagem);
        var resposta = await _chat.GetChatMessageContentAsync(_historico, cancellationToken: ct);
        var texto = resposta.Content ?? "";
        _historico.AddAssistantMessage(texto);
        return texto;
    }

    public void Recomecar()
    {
        while (_historico.Count > 1)
        {
            _historico.RemoveAt(_historico.Count - 1);
        }
    }
}

public static class Alergenos
{
    private static readonly Dictionary<string, string[]> PorDoce = new()
    {
        ["brigadeiro"] = ["leite"],
        ["quindim"] = ["ovos"],
        ["torta de nozes"] = ["glúten", "nozes", "ovos"],
    };

    public static string Listar(string doce) =>
        PorDoce.TryGetValue(doce, out var lista) ? string.Join(", ", lista) : "consulte a equipe";
}
