// scope: UPA4002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Songs.Live;

public sealed class LyricsHub(IChatClient client, ModerationClient moderation) : Hub
{
    private const string Role =
        "You help a band to write lyrics. Offer the next four lines in the metre of what was written so far.";

    public async Task Continue(string lines)
    {
        var screening = moderation.ClassifyTextAsync(lines, Context.ConnectionAborted); // expect-near: UPA4002
        var writing = client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, lines)],
            cancellationToken: Context.ConnectionAborted);

        await Task.WhenAll(screening, writing);

        var response = await writing;
        await Clients.Caller.SendAsync("lines", new { text = response.Text, author = "AI" });
    }
}
