// scope: UPA2005
using OpenAI.Chat;

namespace Emprego;

public record Contratacao(string Nacionalidade, string Genero, bool Contratado);

public class RelatorioDiversidade(ChatClient chat)
{
    public async Task<string> EscreverAsync(IReadOnlyList<Contratacao> ano)
    {
        var porGenero = ano.ToLookup(c => c.Genero);
        var linhas = porGenero.Select(g => g.Key + ": " + (100.0 * g.Count(c => c.Contratado) / g.Count()).ToString("0.0") + "% contratados");
        ChatCompletion c = await chat.CompleteChatAsync("Escreva o relatório anual de diversidade a partir destas taxas:\n" + string.Join("\n", linhas));
        return c.Content[0].Text;
    }
}
