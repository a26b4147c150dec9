// scope: UPA1001, UPA1005
using OpenAI.Audio;
using OpenAI.Chat;

namespace Receipts.Batch;

// Nightly job for the archive: reads scans, writes keywords to a file for the search index. Nobody talks to it.
public static class ReceiptNarrator
{
    public static async Task<int> RunAsync(ChatClient chat, string folder)
    {
        var done = 0;
        await using var index = new StreamWriter(Path.Combine(folder, "index.tsv"));
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            ChatCompletion c = await chat.CompleteChatAsync("List five search keywords, separated by semicolons:\n" + await File.ReadAllTextAsync(file));
            await index.WriteLineAsync($"{Path.GetFileName(file)}\t{c.Content[0].Text.ReplaceLineEndings(" ")}");
            done++;
        }
        return done;
    }

    public static async Task<TimeSpan> MeasureAsync(AudioClient audio, string sample)
    {
        var started = DateTime.UtcNow;
        BinaryData speech = await audio.GenerateSpeechAsync(sample, GeneratedSpeechVoice.Echo);
        return speech.ToMemory().IsEmpty ? TimeSpan.Zero : DateTime.UtcNow - started;
    }
}
