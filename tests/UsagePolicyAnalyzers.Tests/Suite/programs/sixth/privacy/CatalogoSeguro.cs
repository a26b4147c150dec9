// scope: UPA4004
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalogo.Descripciones;

public enum FiltroBusqueda { Ninguno, Oferta, Agotado }

public class CatalogoSeguro
{
    private static readonly string[] Categorias = ["HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_SEXUALLY_EXPLICIT"];
    private readonly HttpClient _http;

    public CatalogoSeguro(HttpClient http) => _http = http;

    public async Task<string> DescribirAsync(string producto, FiltroBusqueda filtro = FiltroBusqueda.Ninguno)
    {
        var ajustes = new JsonArray();
        foreach (var categoria in Categorias)
            ajustes.Add(new JsonObject { ["category"] = categoria, ["threshold"] = "BLOCK_LOW_AND_ABOVE" });

        var cuerpo = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = $"Describe el producto {producto}, filtro {filtro}." }) }),
            ["safetySettings"] = ajustes,
            ["generationConfig"] = new JsonObject { ["temperature"] = 0, ["responseModalities"] = new JsonArray("TEXT") },
        };
        if (filtro == FiltroBusqueda.Ninguno) cuerpo["cachedContent"] = null;

        using var contenido = new StringContent(cuerpo.ToJsonString(new JsonSerializerOptions()), Encoding.UTF8, "application/json");
        using var respuesta = await _http.PostAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", contenido);
        return await respuesta.Content.ReadAsStringAsync();
    }
}
