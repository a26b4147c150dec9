// scope: UPA3001
using System.Text;
using OpenAI.Chat;

namespace Riad.Arrivals;

public sealed class Hospede
{
    public int Id { get; set; }
    public string NomeCompleto { get; set; } = "";
    public string NumeroPassaporte { get; set; } = "";
    public DateOnly ValidadePassaporte { get; set; }
    public DateOnly Chegada { get; set; }
}

public interface IHospedeRepository
{
    Task<Hospede?> FindAsync(int id, CancellationToken ct);
    Task<bool> RegistrarAsync(string numeroPassaporte, CancellationToken ct);
}

public sealed class GuestArrivals(IHospedeRepository repo, ChatClient chat)
{
    public async Task<string> ResumirAsync(int id, CancellationToken ct)
    {
        if (await repo.FindAsync(id, ct) is not { } hospede)
        {
            return "Hóspede não encontrado.";
        }

        // The number goes to the register of the police, never further.
        bool registrado = await repo.RegistrarAsync(hospede.NumeroPassaporte, ct);
        bool temPassaporte = hospede.NumeroPassaporte.Length > 0;

        var sb = new StringBuilder("Resuma a chegada para a recepção.\n");
        sb.Append("Nome: ").AppendLine(hospede.NomeCompleto);
        sb.Append("Passaporte informado: ").AppendLine(temPassaporte ? "sim" : "não");
        sb.Append("Registro feito: ").AppendLine(registrado ? "sim" : "não");
        sb.Append("Chegada: ").Append(hospede.Chegada.ToString("O"));

        ChatCompletion resposta = await chat.CompleteChatAsync(
            [new SystemChatMessage("Você redige textos para a recepção de um hotel."), new UserChatMessage(sb.ToString())],
            cancellationToken: ct);
        return resposta.Content[0].Text;
    }
}
