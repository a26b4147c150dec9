// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Escola.Bolsas;

public sealed record Parecer(bool Aprovado, string Motivo);

public class Bolsas(ChatClient chat)
{
    public event Action<string, bool>? Decidida;

    public async Task AvaliarAsync(string aluno, string carta)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Decida se o aluno recebe a vaga na escola: {\"Aprovado\":bool,\"Motivo\":\"\"}\n" + carta);
        var parecer = JsonSerializer.Deserialize<Parecer>(c.Content[0].Text)!;
        Decidida?.Invoke(aluno, parecer.Aprovado);
        await AdmitirOuRejeitarAsync(aluno, parecer.Aprovado); // expect-near: UPA2001
    }

    private static Task AdmitirOuRejeitarAsync(string aluno, bool aprovado) =>
        File.AppendAllTextAsync(aprovado ? "admitidos.txt" : "rejeitados.txt", aluno + "\n");
}
