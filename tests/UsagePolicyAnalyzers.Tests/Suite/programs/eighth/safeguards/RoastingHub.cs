// scope: UPA4008
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Roastery.Live;

public interface IRoastClient
{
    Task Receive(string line);
}

public sealed class RoastingHub(ChatClient chat, ModerationClient moderation, IPseudonyms pseudonyms) : Hub<IRoastClient>
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.Receive("You are talking to the roastery's AI assistant. Its tips are generated automatically.");
        await base.OnConnectedAsync();
    }

    public async Task Ask(string question)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question);
        if (verdict.Flagged)
        {
            await Clients.Caller.Receive("Let us stay with coffee.");
            return;
        }

        var options = new ChatCompletionOptions
        {
            MaxOutputTokenCount = 250,
            EndUserId = pseudonyms.For(Context.UserIdentifier ?? Context.ConnectionId),
        };
        ChatCompletion tip = await chat.CompleteChatAsync( // expect-near: UPA4008
            [new SystemChatMessage("Give tips on home roasting: bean, temperature curve, rest time."), new UserChatMessage(question)],
            options);
        await Clients.Caller.Receive(tip.Content[0].Text);
    }
}

public interface IPseudonyms
{
    string For(string id);
}

public sealed class SaltedPseudonyms(string salt) : IPseudonyms
{
    public string For(string id)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(salt + id);
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))[..32];
    }
}
