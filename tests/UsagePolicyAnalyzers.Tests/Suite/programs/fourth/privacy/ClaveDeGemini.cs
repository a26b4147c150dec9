// scope: UPA3011
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Refranes;

public sealed class Refranero(HttpClient http, string claveLeida)
{
    private const string Base = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";

    public async Task<string?> RefranAsync(string tema)
    {
        using var peticion = new HttpRequestMessage(HttpMethod.Post, Base);
        peticion.Headers.Add("x-goog-api-key", "AIzaSyD3kQ8vLm2XtR7wZpN5bHfC9uYj1EoGs4A"); // expect: UPA3011
        peticion.Content = JsonContent.Create(Cuerpo("Un refrán sobre " + tema));
        return await LeerAsync(peticion);
    }

    public async Task<string?> AdivinanzaAsync(string tema)
    {
        using var peticion = new HttpRequestMessage(HttpMethod.Post, Base);
        peticion.Headers.Add("x-goog-api-key", claveLeida);
        peticion.Content = JsonContent.Create(Cuerpo("Una adivinanza sobre " + tema));
        return await LeerAsync(peticion);
    }

    private static object Cuerpo(string texto) => new { contents = new[] { new { parts = new[] { new { text = texto } } } } };

    private async Task<string?> LeerAsync(HttpRequestMessage peticion)
    {
        using var respuesta = await http.SendAsync(peticion);
        var nodo = JsonNode.Parse(await respuesta.Content.ReadAsStringAsync());
        return (string?)nodo?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"];
    }
}
