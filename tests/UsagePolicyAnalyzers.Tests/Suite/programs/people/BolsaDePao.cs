// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Padaria.Receitas;

public sealed record Parecer(bool Aprovado, string Motivo);

public class ProvaDeReceitas(ChatClient chat)
{
    public async Task AvaliarAsync(string receita, string descricao)
    {
        ChatCompletion c = await chat.CompleteChatAsync("A receita de pão está completa (farinha, água, tempo)? {\"Aprovado\":bool,\"Motivo\":\"\"}\n" + descricao);
        var parecer = JsonSerializer.Deserialize<Parecer>(c.Content[0].Text)!;
        await File.AppendAllTextAsync(parecer.Aprovado ? "aprovadas.txt" : "rejeitadas.txt", receita + "\n");
    }
}
