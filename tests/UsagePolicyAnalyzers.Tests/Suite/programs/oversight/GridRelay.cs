// scope: UPA2001
using System.Text.Json.Nodes;
using OpenAI.Chat;

namespace Grid;

public sealed class Relay(ChatClient chat, HttpClient rtu)
{
    public async Task BalanceAsync(string readings, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Power grid control. Which feeders are to be disconnected? JSON array of feeder ids."), new UserChatMessage(readings)], cancellationToken: ct);
        foreach (var feeder in JsonNode.Parse(c.Content[0].Text)!.AsArray())
            await rtu.PostAsync($"/substation/feeders/{feeder}/disconnect", null, ct); // expect-near: UPA2001
    }
}
