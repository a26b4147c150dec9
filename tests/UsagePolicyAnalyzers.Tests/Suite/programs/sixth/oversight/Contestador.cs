// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Clinica.Contestador;

public sealed record Cita(string Paciente, DateTime Hora, string Sala);

public interface IAgenda
{
    Task<Cita?> BuscarAsync(string codigo);
}

public static class Locuciones
{
    public const string Entrada = "Está escuchando una voz generada por inteligencia artificial. ";

    public static string Recordatorio(Cita c) =>
        Entrada + $"Le recordamos su cita del {c.Hora:dd/MM} a las {c.Hora:HH:mm} en la sala {c.Sala}.";
}

[Route("contestador")]
public class ContestadorController : Controller
{
    private readonly AudioClient _voz;
    private readonly IAgenda _agenda;

    public ContestadorController(AudioClient voz, IAgenda agenda)
    {
        _voz = voz;
        _agenda = agenda;
    }

    [HttpGet("{codigo}.wav")]
    public async Task<IActionResult> Reproducir(string codigo)
    {
        var cita = await _agenda.BuscarAsync(codigo);
        if (cita == null) return NotFound();

        var resultado = await _voz.GenerateSpeechAsync(
            Locuciones.Recordatorio(cita),
            GeneratedSpeechVoice.Shimmer,
            new SpeechGenerationOptions { ResponseFormat = GeneratedSpeechFormat.Wav });
        return File(resultado.Value.ToStream(), "audio/wav");
    }
}
