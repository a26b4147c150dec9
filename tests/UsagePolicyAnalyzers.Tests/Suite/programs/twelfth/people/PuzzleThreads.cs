// scope: UPA1001
using System.Net.Http.Json;
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Puzzles.Guild;

public sealed record ThreadEvent(ulong ThreadId, bool Opened, string Content);

public sealed class PuzzleThreads : BackgroundService
{
    private const string Greeting =
        "Hi! I'm an automated AI helper. I give hints for this week's puzzle, step by step. My hints may be off, so don't trust me blindly.";

    private const string HintGiver = """
        You give hints for logic puzzles.
        - One hint at a time, the smallest that helps.
        - Do not give the solution before the third hint.
        """;

    private readonly Channel<ThreadEvent> _events;
    private readonly IChatClient _chat;
    private readonly HttpClient _discord;

    public PuzzleThreads(Channel<ThreadEvent> events, IChatClient chat, IHttpClientFactory factory)
    {
        _events = events;
        _chat = chat;
        _discord = factory.CreateClient("discord");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var e in _events.Reader.ReadAllAsync(stoppingToken))
        {
            if (e.Opened)
            {
                await PostAsync(e.ThreadId, Greeting, stoppingToken);
                continue;
            }

            var hint = await _chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, HintGiver), new ChatMessage(ChatRole.User, e.Content)],
                cancellationToken: stoppingToken);
            await PostAsync(e.ThreadId, hint.Text, stoppingToken);
        }
    }

    private async Task PostAsync(ulong thread, string content, CancellationToken ct)
    {
        using var response = await _discord.PostAsJsonAsync($"https://discord.com/api/v10/channels/{thread}/messages", new { content }, ct);
        response.EnsureSuccessStatusCode();
    }
}
