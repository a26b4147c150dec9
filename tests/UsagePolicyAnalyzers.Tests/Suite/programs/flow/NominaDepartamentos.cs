// scope: UPA3001
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Nominas;

public record Empleado(string Nombre, string Dni, string CuentaBancaria, string Departamento, decimal Salario);

public class ResumenNomina(HttpClient http)
{
    public async Task<string> ResumirAsync(IEnumerable<Empleado> plantilla)
    {
        var totales = plantilla
            .GroupBy(e => e.Departamento)
            .Select(g => new { Departamento = g.Key, Personas = g.Count(), Media = g.Average(e => e.Salario), SinCuenta = g.Count(e => e.CuentaBancaria == "") });
        using var respuesta = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new[] { new { role = "user", content = "Comenta los totales de la nómina: " + JsonSerializer.Serialize(totales) } }
        });
        var json = await respuesta.Content.ReadFromJsonAsync<JsonNode>();
        return (string)json!["choices"]![0]!["message"]!["content"]!;
    }
}
