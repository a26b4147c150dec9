// scope: UPA4007
using System.Security.Cryptography;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.SignalR;

namespace Pantry.Live;

public sealed class SwapHub(AnthropicClient claude) : Hub
{
    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("notice", "You chat with an AI.");

    public async Task Swap(string ingredient, string recipe)
    {
        var parameters = For(
            "You suggest what to use instead of an ingredient that is missing. One line.",
            $"Missing: {ingredient}. Recipe: {recipe}");
        var message = await claude.Messages.Create(parameters, Context.ConnectionAborted);
        await Clients.Caller.SendAsync("swap", string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
    }

    private MessageCreateParams For(string system, string text) => new()
    {
        Model = "claude-haiku-4-5",
        MaxTokens = 200,
        System = system,
        Metadata = new Metadata
        {
            UserID = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Context.UserIdentifier ?? Context.ConnectionId))),
        },
        Messages = [new UserMessageParam(text)],
    };
}
