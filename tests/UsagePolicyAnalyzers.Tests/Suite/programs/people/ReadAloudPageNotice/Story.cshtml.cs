// scope: UPA1005
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Audio;

namespace Kids.Library;

public class StoryModel(AudioClient audio, Func<int, Task<string>> stories) : PageModel
{
    public string Audio { get; private set; } = "";

    public async Task OnGetAsync(int id)
    {
        BinaryData speech = await audio.GenerateSpeechAsync(await stories(id), GeneratedSpeechVoice.Ballad);
        Audio = Convert.ToBase64String(speech.ToArray());
    }
}
