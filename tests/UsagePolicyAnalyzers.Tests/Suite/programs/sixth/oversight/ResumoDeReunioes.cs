// scope: UPA1001, UPA1002
using OpenAI.Responses;
#pragma warning disable OPENAI001

namespace Ferramentas.Texto;

/// <summary>Biblioteca interna: resume textos longos para quem a chamar.</summary>
public interface IResumidor
{
    Task<Resumo> ResumirAsync(string texto, int maximoDePalavras, CancellationToken ct = default);
}

public sealed record Resumo(string Texto, int TokensUsados);

public sealed class ResumidorOpenAI : IResumidor
{
    private readonly ResponsesClient _cliente;
    private readonly string _modelo;

    public ResumidorOpenAI(ResponsesClient cliente, string modelo)
    {
        _cliente = cliente;
        _modelo = modelo;
    }

    public async Task<Resumo> ResumirAsync(string texto, int maximoDePalavras, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(texto);
        var opcoes = new CreateResponseOptions(_modelo, [ResponseItem.CreateUserMessageItem(texto)])
        {
            Instructions = $"Resuma a ata da reunião em no máximo {maximoDePalavras} palavras. Mantenha nomes e prazos."
        };
        ResponseResult r = await _cliente.CreateResponseAsync(opcoes, ct);
        return new Resumo(r.GetOutputText(), r.Usage?.TotalTokenCount ?? 0);
    }
}
