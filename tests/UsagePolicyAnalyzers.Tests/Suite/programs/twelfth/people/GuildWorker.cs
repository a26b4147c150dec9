// scope: UPA1001
using System.Net.Http.Json;
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BoardGames.Guild;

public sealed record GuildMessage(ulong ChannelId, string Author, string Content);

/// <summary>Answers rule questions in the #rules channels of the guild.</summary>
public sealed class GuildWorker : BackgroundService
{
    private const string RulesKeeper = """
        You answer questions about the rules of modern board games.

        - Name the edition you refer to.
        - Quote the relevant rule in your own words, then give the ruling.
        - When the rule book leaves it open, say so and suggest a house rule.
        - Stay below 1500 characters.
        """;

    private readonly Channel<GuildMessage> _inbox;
    private readonly IChatClient _chat;
    private readonly HttpClient _discord;
    private readonly ILogger<GuildWorker> _log;

    public GuildWorker(Channel<GuildMessage> inbox, IChatClient chat, IHttpClientFactory factory, ILogger<GuildWorker> log)
    {
        _inbox = inbox;
        _chat = chat;
        _discord = factory.CreateClient("discord");
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var message in _inbox.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await AnswerAsync(message, stoppingToken);
            }
            catch (HttpRequestException ex)
            {
                _log.LogWarning(ex, "Could not answer in channel {Channel}", message.ChannelId);
            }
        }
    }

    private async Task AnswerAsync(GuildMessage message, CancellationToken ct)
    {
        var ruling = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, RulesKeeper), new ChatMessage(ChatRole.User, message.Content)],
            new ChatOptions { MaxOutputTokens = 600 },
            ct);

        var payload = new { content = $"@{message.Author} {ruling.Text}", allowed_mentions = new { parse = Array.Empty<string>() } };
        await _discord.PostAsJsonAsync($"https://discord.com/api/v10/channels/{message.ChannelId}/messages", payload, ct); // expect: UPA1001
    }
}
