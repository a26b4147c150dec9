// scope: UPA2005
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Seguros;

public record Asegurado(string Nombre, string Genero, string Vehiculo);

public class TarifaSeguro(HttpClient http)
{
    public async Task<decimal> CalcularAsync(Asegurado asegurado)
    {
        var respuesta = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = "Fija la prima del seguro de coche en euros. Solo el número." },
                new { role = "user", content = "Vehículo: " + asegurado.Vehiculo + ", género: " + asegurado.Genero }, // expect: UPA2005
            }
        });
        var json = await respuesta.Content.ReadFromJsonAsync<JsonNode>();
        return decimal.Parse((string)json!["choices"]![0]!["message"]!["content"]!);
    }
}
