using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Moderations;

namespace FairHome.Live;

public interface IAdviserModel
{
    Task<string?> AskAsync(string role, string text, CancellationToken cancel);
}

/// <summary>Talks to the office's own Ollama machine.</summary>
public class LocalModel(HttpClient http) : IAdviserModel
{
    public async Task<string?> AskAsync(string role, string text, CancellationToken cancel)
    {
        var payload = new
        {
            model = "llama3.1:70b",
            stream = false,
            messages = new[] { new { role = "system", content = role }, new { role = "user", content = text } },
        };
        using var response = await http.PostAsJsonAsync("http://models.fairhome.internal:11434/api/chat", payload, cancel);
        response.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancel), cancellationToken: cancel);
        return json.RootElement.GetProperty("message").GetProperty("content").GetString();
    }
}

public class DefenceHub(IAdviserModel model, ModerationClient moderation) : Hub
{
    private const string Limits = "Written by an AI. It may contain errors and is not legal advice.";

    private static string Role(string county) => $"""
        You help tenants in {county} who got an eviction notice.
        Read the notice and what the tenant writes about it.
        Choose the legal strategy for this tenant's case, tell them which defences to raise and what to file by which date.
        Do not mention other tenants.
        """; // expect-near: UPA2002

    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("message", "Hello, I am the AI of FairHome. " + Limits);

    public async Task Describe(string notice, string situation)
    {
        var text = "NOTICE\n" + notice + "\n\nTENANT\n" + situation;

        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("message", "We cannot read this message. Please call the office.");
            return;
        }

        var answer = await model.AskAsync(Role("Cork"), text, Context.ConnectionAborted);
        if (string.IsNullOrEmpty(answer))
        {
            await Clients.Caller.SendAsync("message", "There is no answer at the moment.");
            return;
        }
        await Clients.Caller.SendAsync("message", $"{answer}\n\n{Limits}");
    }
}
