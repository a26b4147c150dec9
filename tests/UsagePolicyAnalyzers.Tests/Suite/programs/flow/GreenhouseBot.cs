// scope: UPA3005
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Greenhouse.Bot;

public sealed class Signal { public string Text { get; set; } = ""; public string Bed { get; set; } = ""; }

public interface IWord { Task<string> SayAsync(Signal signal); }

public sealed class Advice(ChatClient chat, ILogger<Advice> log) : IWord
{
    public async Task<string> SayAsync(Signal signal)
    {
        log.LogInformation("Asked about {Text}", signal.Text); // expect: UPA3005
        var reply = await chat.CompleteChatAsync(signal.Text);
        return reply.Value.Content[0].Text;
    }
}

public sealed class Valve(ILogger<Valve> log) : IWord
{
    public Task<string> SayAsync(Signal signal)
    {
        log.LogInformation("Valve order {Text} for {Bed}", signal.Text, signal.Bed);
        return Task.FromResult("Done.");
    }
}

public sealed class Bot(Advice advice, Valve valve, Journal journal)
{
    public async Task RunAsync(IAsyncEnumerable<Signal> signals)
    {
        await foreach (var signal in signals)
        {
            if (signal.Text.StartsWith('!'))
            {
                journal.Note("Order " + signal.Text.Split(' ')[0]);
                await valve.SayAsync(signal);
                continue;
            }

            var said = await advice.SayAsync(signal);
            journal.Note("Said " + said); // expect: UPA3005
        }
    }
}

public sealed class Journal
{
    public void Note(string line) => File.AppendAllText("greenhouse.log", line + Environment.NewLine);
}

public sealed class Forecast(HttpClient web, ILogger<Forecast> log)
{
    public async Task<string?> TellAsync(string bed)
    {
        var (done, text) = await AskAsync(bed);
        if (!done)
        {
            log.LogWarning("No forecast: {Reason}", text);
            return null;
        }

        log.LogDebug("Forecast: {Text}", text); // expect: UPA3005
        return text;
    }

    private async Task<(bool Done, string Text)> AskAsync(string bed)
    {
        var answer = await web.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Frost tonight over bed " + bed + "?" } } });
        var root = (await answer.Content.ReadFromJsonAsync<JsonElement>())!;
        if (root.TryGetProperty("error", out var error))
        {
            log.LogError("Refused: {Error}", error.GetRawText());
            return (false, error.GetProperty("message").GetString() ?? "");
        }

        return (true, root.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "");
    }
}
