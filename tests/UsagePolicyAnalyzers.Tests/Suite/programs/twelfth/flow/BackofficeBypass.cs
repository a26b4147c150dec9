// scope: UPA4003
using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Backoffice.Chat;

public sealed class DeskHub : Hub
{
    private readonly IChatClient _client;
    private readonly ModerationClient _moderation;

    public DeskHub(IChatClient client, ModerationClient moderation)
    {
        _client = client;
        _moderation = moderation;
    }

    public async Task Send(string text)
    {
        ClaimsPrincipal? user = Context.User;
        if (user is null)
        {
            Context.Abort();
            return;
        }

        var trusted = user.IsInRole("Administrator");
        if (!trusted) // expect-near: UPA4003
        {
            var verdict = await _moderation.ClassifyTextAsync(text);
            if (verdict.Value.Flagged)
            {
                await Clients.Caller.SendAsync("rejected", "Your message was not accepted.");
                return;
            }
        }

        var response = await _client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "You are the AI assistant of the back office. Answer questions about shifts and parcels."),
                new ChatMessage(ChatRole.User, text),
            ]);
        await Clients.Caller.SendAsync("answer", response.Text);
    }
}
