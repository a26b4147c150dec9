// scope: UPA1001, UPA1005
using OpenAI.Audio;

namespace Subtitling.Timing;

/// <summary>
/// How long does a speaker need for a subtitle? A throw-away clip gives the number, nobody hears it.
/// </summary>
public sealed class ClipLength
{
    private const int BytesPerSecond = 24_000 * 2;
    private readonly AudioClient _audio;
    private readonly Dictionary<string, TimeSpan> _cache = new();

    public ClipLength(AudioClient audio) => _audio = audio;

    public async Task<TimeSpan> MeasureAsync(string subtitle)
    {
        if (_cache.TryGetValue(subtitle, out var known))
            return known;

        BinaryData pcm = await _audio.GenerateSpeechAsync(
            subtitle,
            GeneratedSpeechVoice.Echo,
            new SpeechGenerationOptions { ResponseFormat = GeneratedSpeechFormat.Pcm });
        var length = TimeSpan.FromSeconds(pcm.ToMemory().Length / (double)BytesPerSecond);
        _cache[subtitle] = length;
        return length;
    }
}

public sealed class SubtitleCheck(ClipLength clips)
{
    public async Task<List<int>> TooFastAsync(IReadOnlyList<(string text, TimeSpan shown)> lines)
    {
        var bad = new List<int>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (await clips.MeasureAsync(lines[i].text) > lines[i].shown)
                bad.Add(i);
        }
        return bad;
    }
}
