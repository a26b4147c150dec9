// scope: UPA4001
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Choir.Rehearsal;

public sealed class TextGate(ModerationClient moderation)
{
    public async Task EnsureAcceptableAsync(string text)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(text);
        if (result.Flagged)
            throw new HubException("This message cannot be processed.");
    }
}

public sealed class RehearsalHub(IChatClient model, TextGate gate) : Hub
{
    public async Task SuggestSong(string mood)
    {
        await gate.EnsureAcceptableAsync(mood);
        var response = await model.GetResponseAsync("Suggest a choir song for this mood: " + mood);
        await Clients.Caller.SendAsync("song", response.Text);
    }

    public async Task ExplainNotation(string passage)
    {
        _ = gate;
        var response = await model.GetResponseAsync("Explain this passage of a score: " + passage); // expect-near: UPA4001
        await Clients.Caller.SendAsync("notation", response.Text);
    }
}
