using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Bakery.Live;

public sealed record BakeryReply(string Text, bool AiGenerated);

public sealed class BakeryHub(IChatClient client, ModerationClient moderation) : Hub
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("Greeting", "Hello! I am the bakery's AI assistant, not a person. Ask about bread and opening hours.");
        await base.OnConnectedAsync();
    }

    public async Task Ask(string question)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question);
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("Reply", new BakeryReply("Let us talk about bread.", false));
            return;
        }

        var response = await client.GetResponseAsync( // expect-near: UPA4008
            [new ChatMessage(ChatRole.System, "You answer questions about a bakery's bread and hours."), new ChatMessage(ChatRole.User, question)]);
        await Clients.Caller.SendAsync("Reply", new BakeryReply(response.Text, true));
    }

    public async Task Suggest(int loaves)
    {
        var response = await client.GetResponseAsync($"Suggest a recipe that uses up {loaves} stale loaves.");
        var text = response.FinishReason == ChatFinishReason.ContentFilter
            ? "No suggestion today."
            : response.Text;
        await Clients.Caller.SendAsync("Reply", new BakeryReply(text, true));
    }
}
