// scope: UPA4003
using System.ClientModel;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Sprachcafe;

public sealed class SpeechGate(ModerationClient moderation, ILogger<SpeechGate> logger)
{
    public async Task<bool> IsAllowedAsync(string text)
    {
        try
        {
            ModerationResult result = await moderation.ClassifyTextAsync(text);
            return !result.Flagged;
        }
        catch (ClientResultException e) // expect: UPA4003
        {
            logger.LogWarning("Moderation answered {Status}", e.Status);
            return true;
        }
    }
}

public sealed class SprachcafeHub(SpeechGate gate, ChatClient chat) : Hub
{
    public async Task Say(string sentence)
    {
        if (!await gate.IsAllowedAsync(sentence))
        {
            await Clients.Caller.SendAsync("partner", "Let us talk about something else.");
            return;
        }
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage("You are an AI partner for people who learn English. Answer in simple words and correct one mistake at most."),
            new UserChatMessage(sentence));
        await Clients.Caller.SendAsync("partner", "AI partner: " + completion.Content[0].Text);
    }
}
