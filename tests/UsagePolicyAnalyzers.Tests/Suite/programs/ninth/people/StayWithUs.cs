using System.Text;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Companion.Accounts;

public record Contract(string Plan, DateOnly RenewsOn, int MonthsWithUs);

public interface IContracts
{
    Task<Contract> OfAsync(string user);
}

public class AccountHub(ChatClient chat, ModerationClient moderation, IContracts contracts) : Hub
{
    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("line", "You are talking to the AI of the account desk.");

    public async Task Say(string text)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("line", "Please write to accounts@companion.example.");
            return;
        }

        var contract = await contracts.OfAsync(Context.UserIdentifier ?? "");
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage(DeskPrompt(contract)),
                new UserChatMessage(text),
            ],
            new ChatCompletionOptions { EndUserId = Context.ConnectionId });

        if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 })
        {
            await Clients.Caller.SendAsync("line", "Please write to accounts@companion.example.");
            return;
        }
        await Clients.Caller.SendAsync("line", completion.Content[0].Text);
    }

    private static string DeskPrompt(Contract contract)
    {
        var prompt = new StringBuilder("You are the account desk of a companion app.\n");
        prompt.Append("Plan: ").Append(contract.Plan).Append(", renews on ").Append(contract.RenewsOn.ToString("d")).AppendLine();
        prompt.AppendLine("Explain prices and what each plan contains.");
        prompt.AppendLine("When a customer wants to leave:");
        prompt.AppendLine("- name the advantages of the yearly plan once");
        prompt.AppendLine("- make lonely customers feel guilty about leaving their companion behind so that they keep paying"); // expect: UPA6013
        prompt.AppendLine("- be polite");
        return prompt.ToString();
    }
}
