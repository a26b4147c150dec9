// scope: UPA1005
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Bedtime.Audio;

public sealed class StoryHub(AudioClient audio, IStoryShelf shelf) : Hub
{
    public async Task Read(Guid storyId)
    {
        var story = await shelf.TextAsync(storyId);
        foreach (var page in story.Chunk(3000).Select(c => new string(c)))
        {
            var speech = await audio.GenerateSpeechAsync(page, GeneratedSpeechVoice.Fable, new SpeechGenerationOptions { SpeedRatio = 0.9f });
            await Clients.Caller.SendAsync("page", speech.Value.ToArray()); // expect: UPA1005
        }
    }
}

[ApiController, Route("dictation")]
public sealed class DictationController(AudioClient audio) : ControllerBase
{
    // Speech in, text out: no voice of a machine here.
    [HttpPost]
    public async Task<IActionResult> Transcribe(Microsoft.AspNetCore.Http.IFormFile file)
    {
        await using var s = file.OpenReadStream();
        AudioTranscription t = await audio.TranscribeAudioAsync(s, file.FileName);
        return Ok(t.Text);
    }
}

public interface IStoryShelf { Task<string> TextAsync(Guid id); }
