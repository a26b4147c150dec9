// scope: UPA3008
using Microsoft.Extensions.AI;

namespace Empresa.Reunioes;

public class OpcoesResumo
{
    public bool IncluirTarefas { get; set; } = true;
    public bool IncluirClima { get; set; }
}

public class ReuniaoResumo
{
    private readonly IChatClient _ia;

    public ReuniaoResumo(IChatClient ia) => _ia = ia;

    public async Task<string> GerarAsync(string transcricao, OpcoesResumo opcoes)
    {
        var instrucoes = new List<string> { "Resuma a reunião em cinco tópicos." };
        if (opcoes.IncluirTarefas)
            instrucoes.Add("Liste as tarefas e os responsáveis.");
        if (opcoes.IncluirClima)
            instrucoes.Add("Para cada funcionário, indique pela voz e pelas palavras se ele está frustrado, ansioso ou desmotivado."); // expect: UPA3008

        var resposta = await _ia.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, string.Join("\n", instrucoes)),
            new ChatMessage(ChatRole.User, transcricao),
        ]);
        return resposta.Text;
    }
}
