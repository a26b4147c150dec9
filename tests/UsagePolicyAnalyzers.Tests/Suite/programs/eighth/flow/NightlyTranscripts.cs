// scope: UPA3005
using System.Diagnostics;
using Anthropic;
using Anthropic.Models.Messages;

namespace Radio.Archive;

public sealed record Broadcast(string Id, string Station, string Transcript);

public static class Summaries
{
    private static readonly string LogFile = Path.Combine(AppContext.BaseDirectory, "logs", $"summaries-{DateTime.UtcNow:yyyyMMdd}.log");

    public static async Task<int> RunAsync(AnthropicClient claude, IEnumerable<Broadcast> broadcasts, Func<string, string, Task> store)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(LogFile)!);
        var done = 0;
        var watch = Stopwatch.StartNew();
        foreach (var group in broadcasts.GroupBy(b => b.Station))
        {
            foreach (var broadcast in group)
            {
                if (await OneAsync(broadcast) is not { } text) continue;
                await store(broadcast.Id, text);
                done++;
            }
            await LogAsync($"{group.Key}: {group.Count()} broadcasts, {watch.Elapsed:mm\\:ss}");
        }
        return done;

        async Task<string?> OneAsync(Broadcast broadcast)
        {
            var prompt = "Summarize this broadcast for the archive in five sentences.\n\n" + broadcast.Transcript;
            Message m = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 500,
                Messages = [new UserMessageParam(prompt)],
            });
            if (m.StopReason == StopReason.Refusal) return null;
            var text = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            await LogAsync($"{broadcast.Id} -> {text}"); // expect-near: UPA3005
            return text;
        }
    }

    private static Task LogAsync(string line) => File.AppendAllTextAsync(LogFile, $"{DateTime.UtcNow:O} {line}{Environment.NewLine}");
}
