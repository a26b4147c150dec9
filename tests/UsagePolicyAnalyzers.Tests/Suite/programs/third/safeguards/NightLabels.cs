// scope: UPA4007, UPA4008
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Night.Labels;

public interface IParts
{
    IAsyncEnumerable<(int Id, string Description)> UnlabelledAsync(CancellationToken ct);
    Task SetLabelAsync(int id, string label);
}

public sealed class LabelJob(ChatClient chat, IParts parts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (id, description) in parts.UnlabelledAsync(stoppingToken))
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
                [new UserChatMessage("One category for this spare part: brake, engine, body or other.\n" + description)],
                new ChatCompletionOptions { Temperature = 0 }, stoppingToken);
            if (completion.FinishReason != ChatFinishReason.Stop) continue;
            await parts.SetLabelAsync(id, completion.Content[0].Text.Trim());
        }
    }
}
