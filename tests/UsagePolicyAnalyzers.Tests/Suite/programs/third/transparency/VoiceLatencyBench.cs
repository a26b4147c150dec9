// scope: UPA1001, UPA1005
using System.Diagnostics;
using OpenAI.Audio;

namespace Voice.Bench;

public sealed class LatencyRun(AudioClient audio)
{
    private static readonly string[] Samples = ["one two three", "the quick brown fox", "a longer sentence with numbers 4, 8 and 15"];

    public async Task<IReadOnlyList<double>> MeasureAsync(int rounds)
    {
        var timings = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            foreach (var sample in Samples)
            {
                var watch = Stopwatch.StartNew();
                BinaryData speech = await audio.GenerateSpeechAsync(sample, GeneratedSpeechVoice.Echo);
                watch.Stop();
                timings.Add(speech.ToMemory().Length / watch.Elapsed.TotalSeconds);
            }
        }
        return timings;
    }

    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }
}
