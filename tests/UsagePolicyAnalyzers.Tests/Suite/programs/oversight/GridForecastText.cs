// scope: UPA2001
using OpenAI.Chat;

namespace Grid;

public sealed class Relay(ChatClient chat, HttpClient rtu)
{
    public async Task BalanceAsync(IReadOnlyDictionary<string, double> load, double limit, TextWriter bulletin, CancellationToken ct)
    {
        foreach (var feeder in load.Where(l => l.Value > limit).Select(l => l.Key))
            await rtu.PostAsync($"/substation/feeders/{feeder}/disconnect", null, ct);
        ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Power grid control. Write the bulletin for the press about today's load."), new UserChatMessage(string.Join(", ", load))], cancellationToken: ct);
        await bulletin.WriteAsync(c.Content[0].Text);
    }
}
