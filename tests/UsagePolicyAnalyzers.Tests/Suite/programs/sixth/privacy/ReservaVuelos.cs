// scope: UPA3001
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Viajes.Reservas;

public class Pasajero
{
    public string Nombre { get; set; } = "";
    public string Asiento { get; set; } = "";
    public string NumeroPasaporte { get; set; } = "";
    public bool MenuVegetariano { get; set; }
}

public class Reserva
{
    public string Localizador { get; set; } = "";
    public List<Pasajero> Pasajeros { get; set; } = [];
}

public class ServicioResumen
{
    const string Modelo = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent";
    private readonly HttpClient _http;

    public ServicioResumen(HttpClient http) => _http = http;

    public async Task<string?> ResumirGrupo(Reserva reserva)
    {
        var ordenados = reserva.Pasajeros.OrderBy(p => p.Asiento).ToList();
        string datos = JsonSerializer.Serialize(ordenados); // expect-near: UPA3001
        return await Preguntar("Resume los deseos de comida y asiento de este grupo:\n" + datos);
    }

    public async Task<string?> ResumirMenus(Reserva reserva)
    {
        var menus = reserva.Pasajeros.Select(p => new { p.Asiento, p.MenuVegetariano });
        return await Preguntar("Cuenta los menús vegetarianos: " + JsonSerializer.Serialize(menus));
    }

    private async Task<string?> Preguntar(string texto)
    {
        var cuerpo = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject
            {
                ["parts"] = new JsonArray(new JsonObject { ["text"] = texto }),
            }),
        };
        var r = await _http.PostAsJsonAsync(Modelo, cuerpo);
        var json = await r.Content.ReadFromJsonAsync<JsonNode>();
        return json?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"]?.GetValue<string>();
    }
}
