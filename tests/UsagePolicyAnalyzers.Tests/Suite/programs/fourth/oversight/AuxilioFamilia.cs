// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Prefeitura.Beneficios;

public sealed class Requerimento
{
    public long Protocolo { get; set; }
    public string Relato { get; set; } = "";
    public string Situacao { get; set; } = "EM_ANALISE";
}

public interface IRequerimentos { Task<IReadOnlyList<Requerimento>> PendentesAsync(); Task GravarAsync(Requerimento r); }

public sealed class AuxilioServico(IChatClient modelo, IRequerimentos repositorio, ILogger<AuxilioServico> log)
{
    private record Parecer(bool Deferido);

    public async Task ProcessarAsync()
    {
        foreach (var r in await repositorio.PendentesAsync())
        {
            for (var tentativa = 1; tentativa <= 3; tentativa++)
            {
                try
                {
                    var resposta = await modelo.GetResponseAsync(
                        "Decida se a família tem direito ao auxílio social da prefeitura. Responda em JSON {\"Deferido\": true|false}.\n" + r.Relato);
                    var parecer = JsonSerializer.Deserialize<Parecer>(resposta.Text)!;
                    r.Situacao = parecer.Deferido ? "DEFERIDO" : "INDEFERIDO";
                    await repositorio.GravarAsync(r); // expect: UPA2001
                    break;
                }
                catch (JsonException e)
                {
                    log.LogWarning(e, "protocolo {Protocolo}, tentativa {Tentativa}", r.Protocolo, tentativa);
                }
            }
        }
    }
}
