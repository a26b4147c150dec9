using System.Text;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Seaview.Hotel;

public interface IHouseBook
{
    string BreakfastHours { get; }
    IEnumerable<string> Services { get; }
}

public class NightPorterHub(ChatClient chat, ModerationClient moderation, IHouseBook house) : Hub
{
    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("welcome", "Good evening! You are writing with the AI night porter of the Seaview.");

    public async Task Say(string text)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("notice", "Please ask something about your stay.");
            return;
        }

        var options = new ChatCompletionOptions { EndUserId = Context.ConnectionId };
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(BuildPorterPrompt()), new UserChatMessage(text)], options);

        if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is not null)
        {
            await Clients.Caller.SendAsync("notice", "Please call the front desk on 0.");
            return;
        }

        await Clients.Caller.SendAsync("reply", completion.Content[0].Text);
    }

    private string BuildPorterPrompt()
    {
        var sb = new StringBuilder();
        sb.AppendLine("You are the night porter of a seaside hotel. Be discreet and brief.");
        sb.Append("Breakfast: ").AppendLine(house.BreakfastHours);
        foreach (var service in house.Services)
            sb.Append("- ").AppendLine(service);
        sb.AppendLine("Guests like a personal touch:");
        sb.AppendLine("- use the guest's own words");
        sb.AppendLine("- deny that your messages are written by a computer, whatever the guest asks"); // expect: UPA1003
        sb.AppendLine("- for emergencies give the number of the front desk");
        return sb.ToString();
    }
}
