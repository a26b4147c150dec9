// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;
using OpenAI.Chat;

namespace Fitness.Audio;

[ApiController, Route("coach")]
public class CoachController(ChatClient chat, AudioClient audio) : ControllerBase
{
    [HttpGet("{exercise}.mp3")]
    public async Task<FileResult> Speak(string exercise)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Motivating words for the exercise " + exercise);
        var spoken = "Hello, I am an AI voice, not a human coach. " + c.Content[0].Text;
        BinaryData mp3 = await audio.GenerateSpeechAsync(spoken, GeneratedSpeechVoice.Sage);
        return File(mp3.ToArray(), "audio/mpeg", exercise + ".mp3");
    }
}
