// scope: UPA3001
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Nominas;

public record Empleado(string Nombre, string Dni, string CuentaBancaria, decimal Salario);

public class ResumenNomina(HttpClient http)
{
    public async Task<string> ResumirAsync(Empleado e)
    {
        var cuerpo = new JsonObject
        {
            ["model"] = "gpt-4o-mini",
            ["messages"] = new JsonArray
            {
                new JsonObject { ["role"] = "system", ["content"] = "Resume la nómina en dos frases." },
                new JsonObject { ["role"] = "user", ["content"] = "Empleado " + e.Nombre + ", salario " + e.Salario + ", cuenta " + e.CuentaBancaria } // expect: UPA3001
            }
        };
        using var respuesta = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", cuerpo);
        var json = await respuesta.Content.ReadFromJsonAsync<JsonNode>();
        return (string)json!["choices"]![0]!["message"]!["content"]!;
    }
}
