// scope: UPA1001
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Archipelago.Alerts;

public interface ISmsGateway { Task SendSmsAsync(string phoneNumber, string text, CancellationToken ct); }
public interface IDelayFeed { IAsyncEnumerable<Delay> ReadAsync(CancellationToken ct); }
public sealed record Delay(string Line, int Minutes, string Cause, IReadOnlyList<string> Subscribers);

internal sealed class FerryAlertWorker(IDelayFeed feed, ISmsGateway sms, ChatClient chat) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var delay in feed.ReadAsync(stoppingToken))
        {
            var text = await WordingAsync(delay, stoppingToken);
            foreach (var phone in delay.Subscribers)
                await sms.SendSmsAsync(phone, text, stoppingToken); // expect: UPA1001
        }
    }

    private async Task<string> WordingAsync(Delay d, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                ChatMessage.CreateSystemMessage("Word a text message to ferry passengers. At most 140 characters, friendly, no emoji."),
                ChatMessage.CreateUserMessage($"{d.Line}: {d.Minutes} minutes late, {d.Cause}")
            ], cancellationToken: ct);
        return c.Content[0].Text.Trim();
    }
}
