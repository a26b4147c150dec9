// scope: UPA3001
using System.Security.Cryptography;
using System.Text;
using OpenAI.Chat;

namespace Luz.Contratos;

public sealed class Contrato
{
    public required string Dni { get; init; }
    public required string Tarifa { get; init; }
    public required decimal Potencia { get; init; }
    public string? NumeroCuenta { get; init; }
    public DateOnly Alta { get; init; }
}

public interface ISeudonimos
{
    string Para(string valor);
}

public sealed class Seudonimos(byte[] sal) : ISeudonimos
{
    public string Para(string valor)
    {
        var huella = HMACSHA256.HashData(sal, Encoding.UTF8.GetBytes(valor.Trim().ToUpperInvariant()));
        return "C-" + Convert.ToHexString(huella, 0, 6);
    }
}

public sealed class ContratosResumen(ChatClient chat, ISeudonimos seudonimos)
{
    private const string Instrucciones =
        "Agrupa estos contratos por tarifa y describe en un párrafo qué cambios hay respecto al año anterior. " +
        "Los clientes aparecen con una clave interna.";

    public async Task<string> ResumirAsync(IEnumerable<Contrato> contratos)
    {
        var texto = new StringBuilder(Instrucciones).AppendLine().AppendLine();
        foreach (var (c, i) in contratos.Select((c, i) => (c, i)))
        {
            var conCuenta = c.NumeroCuenta is not null ? "domiciliado" : "sin domiciliar";
            texto.Append(i + 1).Append(". ").Append(seudonimos.Para(c.Dni)).Append(' ')
                 .Append(c.Tarifa).Append(", ").Append(c.Potencia.ToString("0.0")).Append(" kW, alta ").Append(c.Alta.Year)
                 .Append(", ").AppendLine(conCuenta);
        }

        ChatCompletion r = await chat.CompleteChatAsync(new UserChatMessage(texto.ToString()));
        return r.FinishReason == ChatFinishReason.Stop ? r.Content[0].Text : "";
    }
}
