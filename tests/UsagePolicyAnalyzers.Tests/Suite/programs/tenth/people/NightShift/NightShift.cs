// scope: UPA1003
using Microsoft.Extensions.AI;

namespace Parkview.Hosting.Support;

public interface IChatWindow
{
    IAsyncEnumerable<string> IncomingAsync(CancellationToken ct);
    Task ShowAsync(string text);
}

public sealed class PromptFile(string folder)
{
    public async Task<string> SystemAsync(string name, IReadOnlyDictionary<string, string> values)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(folder, name + ".prompty"));
        var system = text[(text.IndexOf("system:", StringComparison.Ordinal) + "system:".Length)..].Trim();
        return values.Aggregate(system, (current, pair) => current.Replace("{{" + pair.Key + "}}", pair.Value));
    }
}

public class NightShift(IChatClient client, IChatWindow window, PromptFile prompts)
{
    public async Task RunAsync(string brand, CancellationToken ct)
    {
        var system = await prompts.SystemAsync("night-shift", new Dictionary<string, string> { ["brand"] = brand });
        var history = new List<ChatMessage> { new(ChatRole.System, system) };
        await foreach (var line in window.IncomingAsync(ct))
        {
            history.Add(new(ChatRole.User, line));
            var response = await client.GetResponseAsync(history, cancellationToken: ct);
            history.AddRange(response.Messages);
            await window.ShowAsync(response.Text);
        }
    }
}
