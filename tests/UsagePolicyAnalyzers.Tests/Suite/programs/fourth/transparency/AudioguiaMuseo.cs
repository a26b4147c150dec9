// scope: UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Museo.Audioguia;

public sealed class PistaDeAudio
{
    public required string Base64 { get; init; }
    public required string Sala { get; init; }
    public bool AiGeneratedVoice { get; init; } = true;
    public string Aviso => "La voz de esta audioguía ha sido creada con inteligencia artificial.";
}

[ApiController]
[Route("salas")]
public class AudioguiaController(AudioClient voz, ITextosDeSala textos) : ControllerBase
{
    [HttpGet("{sala}")]
    public async Task<PistaDeAudio> Get(string sala)
    {
        BinaryData audio = await voz.GenerateSpeechAsync(await textos.LeerAsync(sala), GeneratedSpeechVoice.Shimmer);
        return new PistaDeAudio { Base64 = Convert.ToBase64String(audio.ToArray()), Sala = sala };
    }
}

public interface ITextosDeSala { Task<string> LeerAsync(string sala); }
