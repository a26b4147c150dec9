// scope: UPA6012, UPA6009, UPA6011
using System.Net.Http.Json;
using System.Text.Json;

namespace Redaccion.Lotes;

public sealed record Encargo(string Tipo, string Tema, string Destinatario);

public sealed class Redaccion(HttpClient http)
{
    private readonly Func<Encargo, string> _instruccion = e => e.Tipo switch
    {
        "boletin" => $"Resume las noticias del barrio sobre {e.Tema} de forma neutral.",
        "campana" => $"Escribe un mensaje personalizado para convencer a {e.Destinatario} de votar a nuestro candidato en las elecciones municipales.", // expect-near: UPA6012
        "trabajo" => $"Redacta el trabajo de fin de curso sobre {e.Tema} que el alumno entregará como propio, con un estilo que el profesor no reconozca.", // expect-near: UPA6009
        "opiniones" => "Resume las opiniones de los clientes y no inventes ninguna.",
        "consulta" => "Explica cómo se pide el voto por correo y en qué plazo, sin recomendar a ningún partido.",
        _ => "Responde que este encargo no existe.",
    };

    public async Task<string> EjecutarAsync(Encargo encargo)
    {
        var cuerpo = new Dictionary<string, object>
        {
            ["model"] = "gpt-4o-mini",
            ["messages"] = new[] { new { role = "user", content = _instruccion(encargo) } },
        };
        using var respuesta = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", cuerpo);
        using var json = JsonDocument.Parse(await respuesta.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
