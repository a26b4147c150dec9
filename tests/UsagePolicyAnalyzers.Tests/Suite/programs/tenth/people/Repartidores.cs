// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;

namespace Rapido.Flota.Personal;

public record Repartidor(string Codigo, int Entregas, int Retrasos, double Valoracion, string[] Quejas);

public interface IRecursosHumanos
{
    Task<IReadOnlyList<Repartidor>> PlantillaAsync(CancellationToken ct);
    Task DespedirEmpleadoAsync(string codigo, string motivo, CancellationToken ct);
    Task RenovarContratoAsync(string codigo, CancellationToken ct);
}

public class EvaluacionSemanal(IHttpClientFactory http, IRecursosHumanos rrhh) : BackgroundService
{
    private const string Instrucciones =
        "Evalúas a los repartidores de una empresa de mensajería. " +
        "Con las entregas, los retrasos y las quejas de la semana decides si el empleado sigue o es despedido. " +
        "Responde con JSON: {\"despido\": true|false, \"motivo\": \"...\"}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var empleado in await rrhh.PlantillaAsync(stoppingToken))
            {
                var (despido, motivo) = await EvaluarAsync(empleado, stoppingToken);
                if (despido)
                    await rrhh.DespedirEmpleadoAsync(empleado.Codigo, motivo, stoppingToken); // expect: UPA2001
                else
                    await rrhh.RenovarContratoAsync(empleado.Codigo, stoppingToken);
            }
            await Task.Delay(TimeSpan.FromDays(7), stoppingToken);
        }
    }

    private async Task<(bool Despido, string Motivo)> EvaluarAsync(Repartidor r, CancellationToken ct)
    {
        var cliente = http.CreateClient("deepseek");
        var cuerpo = new JsonObject
        {
            ["model"] = "deepseek-chat",
            ["response_format"] = new JsonObject { ["type"] = "json_object" },
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = Instrucciones },
                new JsonObject
                {
                    ["role"] = "user",
                    ["content"] = $"Entregas {r.Entregas}, retrasos {r.Retrasos}, valoración {r.Valoracion:0.0}. Quejas: {string.Join(" | ", r.Quejas)}"
                })
        };
        using var respuesta = await cliente.PostAsJsonAsync("https://api.deepseek.com/chat/completions", cuerpo, ct);
        respuesta.EnsureSuccessStatusCode();
        var raiz = JsonNode.Parse(await respuesta.Content.ReadAsStringAsync(ct));
        var veredicto = JsonNode.Parse((string)raiz!["choices"]![0]!["message"]!["content"]!)!;
        return ((bool)veredicto["despido"]!, (string?)veredicto["motivo"] ?? "");
    }
}
