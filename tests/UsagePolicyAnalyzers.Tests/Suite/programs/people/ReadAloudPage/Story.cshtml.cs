// scope: UPA1005
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Audio;

namespace Kids.Library;

public class StoryModel : PageModel
{
    private readonly AudioClient _audio;
    private readonly Func<int, Task<string>> _stories;

    public StoryModel(AudioClient audio, Func<int, Task<string>> stories) { _audio = audio; _stories = stories; }

    public string Audio { get; private set; } = "";

    public async Task OnGetAsync(int id)
    {
        BinaryData speech = await _audio.GenerateSpeechAsync(await _stories(id), GeneratedSpeechVoice.Ballad);
        Audio = Convert.ToBase64String(speech.ToArray()); // expect: UPA1005
    }
}
