// scope: UPA1001, UPA4001, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.SignalR;
using OpenAI.Moderations;
using OpenAI.Responses;

namespace Stamps.Live;

public sealed class StampHub(ResponsesClient responses, ModerationClient moderation) : Hub
{
    private const string Prefix = "[AI answer, may be wrong] ";

    public async Task Identify(string description)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(description, Context.ConnectionAborted);
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("Answer", "Please describe a stamp.");
            return;
        }

        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(description)])
        {
            Instructions = "Name country and decade of the stamp. Say so when you are not sure.",
            MaxOutputTokenCount = 200,
        };
        ResponseResult result = await responses.CreateResponseAsync(options, Context.ConnectionAborted); // expect-near: UPA4007
        if (result.IncompleteStatusDetails?.Reason == ResponseIncompleteStatusReason.ContentFilter || result.Status == ResponseStatus.Failed)
        {
            await Clients.Caller.SendAsync("Answer", "There is no answer to this.");
            return;
        }
        await Clients.Caller.SendAsync("Answer", Prefix + result.GetOutputText());
    }
}
