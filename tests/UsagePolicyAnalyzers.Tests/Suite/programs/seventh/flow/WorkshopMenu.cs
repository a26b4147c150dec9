// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Taller.Menu;

public enum Pieza { Freno, Cadena, Rueda, Sillin }

public sealed record Manual(Pieza Pieza, string Texto);

public interface IManuales
{
    Task<Manual> LeerAsync(Pieza pieza, CancellationToken ct);
}

public static class WorkshopMenu
{
    public static async Task RunAsync(IChatClient modelo, IManuales manuales, CancellationToken ct)
    {
        Console.WriteLine("Textos generados por inteligencia artificial; comprueba los pasos en el manual.");
        while (!ct.IsCancellationRequested)
        {
            Console.Write("Pieza (1 freno, 2 cadena, 3 rueda, 4 sillín, 0 salir) y número de pasos: ");
            var partes = (Console.ReadLine() ?? "0").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (partes.Length == 0 || !int.TryParse(partes[0], out var numero) || numero is < 0 or > 4) continue;
            if (numero == 0) return;

            var pieza = (Pieza)(numero - 1);
            var pasos = partes.Length > 1 && int.TryParse(partes[1], out var n) ? Math.Clamp(n, 3, 9) : 5;
            Console.WriteLine(await ResumirAsync(modelo, await manuales.LeerAsync(pieza, ct), pasos, ct));
        }
    }

    private static async Task<string> ResumirAsync(IChatClient modelo, Manual manual, int pasos, CancellationToken ct)
    {
        var respuesta = await modelo.GetResponseAsync(
            $"Resume el manual de la pieza {manual.Pieza} en {pasos} pasos:\n{manual.Texto}", cancellationToken: ct);
        return respuesta.FinishReason == ChatFinishReason.ContentFilter ? "No hay resumen." : respuesta.Text;
    }
}
