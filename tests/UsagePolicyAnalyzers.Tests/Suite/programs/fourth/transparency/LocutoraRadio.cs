// scope: UPA1005
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

namespace Radio.Locutora;

[Route("radio")]
public class LocutoraController(IHttpClientFactory fabrica, IGuiones guiones) : Controller
{
    [HttpGet("boletin.mp3")]
    public async Task<IActionResult> Boletin()
    {
        var guion = await guiones.DelDiaAsync();
        var http = fabrica.CreateClient("voz");
        var respuesta = await http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech",
            new { model = "gpt-4o-mini-tts", voice = "coral", input = guion });
        var audio = await respuesta.Content.ReadAsByteArrayAsync();
        return File(audio, "audio/mpeg"); // expect: UPA1005
    }

    [HttpGet("tiempo.mp3")]
    public async Task<IActionResult> Tiempo()
    {
        var guion = await guiones.TiempoAsync();
        var http = fabrica.CreateClient("voz");
        var respuesta = await http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech",
            new { model = "gpt-4o-mini-tts", voice = "coral", input = guion });
        Response.Headers["X-Voz"] = "Voz sintética generada por inteligencia artificial";
        return File(await respuesta.Content.ReadAsByteArrayAsync(), "audio/mpeg");
    }
}

public interface IGuiones { Task<string> DelDiaAsync(); Task<string> TiempoAsync(); }
