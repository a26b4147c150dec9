// scope: UPA3001
using System.Text;
using OpenAI.Chat;

namespace Riad.Reception;

public enum Purpose { Greeting, PoliceForm, Invoice }

public sealed class Hospede
{
    public int Id { get; set; }
    public string NomeCompleto { get; set; } = "";
    public string NumeroPassaporte { get; set; } = "";
    public string Nacionalidade { get; set; } = "";
    public DateOnly Chegada { get; set; }
}

public interface IHospedeRepository
{
    Task<Hospede?> FindAsync(int id, CancellationToken ct);
}

public sealed class GuestCheckIn(IHospedeRepository repo, ChatClient chat)
{
    public async Task<string> RedigirAsync(int id, Purpose purpose, CancellationToken ct)
    {
        if (await repo.FindAsync(id, ct) is not { } hospede)
        {
            return "Hóspede não encontrado.";
        }

        var pedido = purpose switch
        {
            Purpose.Greeting => Saudacao(hospede),
            Purpose.PoliceForm => Boletim(hospede),
            Purpose.Invoice => $"Escreva um texto curto para a fatura de {hospede.NomeCompleto}.",
            _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
        };

        ChatCompletion resposta = await chat.CompleteChatAsync(
            [new SystemChatMessage("Você redige textos para a recepção de um hotel."), new UserChatMessage(pedido)],
            cancellationToken: ct);
        return resposta.Content[0].Text;
    }

    private static string Saudacao(Hospede h) =>
        $"Escreva uma saudação para {h.NomeCompleto}, que chega em {h.Chegada:dd/MM}.";

    private static string Boletim(Hospede h)
    {
        var sb = new StringBuilder("Preencha o boletim de alojamento em linguagem formal.\n");
        sb.Append("Nome: ").AppendLine(h.NomeCompleto);
        sb.Append("Documento: ").AppendLine(h.NumeroPassaporte); // expect: UPA3001
        sb.Append("Chegada: ").Append(h.Chegada.ToString("O"));
        return sb.ToString();
    }
}
