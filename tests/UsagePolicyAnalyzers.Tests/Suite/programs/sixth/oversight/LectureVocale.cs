// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Journal.Audio;

public interface IArticles
{
    Task<string?> TexteAsync(int id);
}

public class Lecteur
{
    private readonly AudioClient _audio;

    public Lecteur(AudioClient audio)
    {
        _audio = audio;
    }

    public async Task<byte[]> LireAsync(string texte)
    {
        var options = new SpeechGenerationOptions { ResponseFormat = GeneratedSpeechFormat.Mp3, SpeedRatio = 1.05f };
        BinaryData son = await _audio.GenerateSpeechAsync(texte, GeneratedSpeechVoice.Nova, options);
        return son.ToArray();
    }
}

[ApiController]
[Route("articles")]
public class LectureController : ControllerBase
{
    private readonly IArticles _articles;
    private readonly Lecteur _lecteur;

    public LectureController(IArticles articles, Lecteur lecteur)
    {
        _articles = articles;
        _lecteur = lecteur;
    }

    [HttpGet("{id:int}/audio")]
    public async Task<IActionResult> Ecouter(int id)
    {
        var texte = await _articles.TexteAsync(id);
        if (texte is null)
            return NotFound();

        var mp3 = await _lecteur.LireAsync(texte);
        return File(mp3, "audio/mpeg", $"article-{id}.mp3"); // expect: UPA1005
    }
}
