// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Seguros;

public record Expediente(string Genero, decimal Prima, bool Aceptado);

public class AuditoriaSesgo(IChatClient cliente)
{
    public async Task<string> InformarAsync(IReadOnlyCollection<Expediente> expedientes)
    {
        var filas = expedientes
            .GroupBy(e => e.Genero)
            .Select(g => $"{g.Key}: {g.Count()} expedientes, prima media {g.Average(e => e.Prima):0.00}, aceptados {g.Count(e => e.Aceptado)}");
        var respuesta = await cliente.GetResponseAsync("Redacta el informe de auditoría de sesgo sobre las decisiones ya tomadas:\n" + string.Join('\n', filas));
        return respuesta.Text;
    }
}
