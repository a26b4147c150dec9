// scope: UPA4008
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace DecidedByText;

public interface IVacation { Task ApproveLeaveAsync(int id); Task DenyLeaveAsync(int id); }

public class LeaveDesk(ChatClient chat, IVacation vacation)
{
    public async Task DecideAsync(int id, string reason)
    {
        ChatCompletion c = await chat.CompleteChatAsync("May the employee take leave? yes/no\n" + reason);
        if (c.Content[0].Text.StartsWith("yes")) await vacation.ApproveLeaveAsync(id); // expect-near: UPA4008
        else await vacation.DenyLeaveAsync(id);
    }

    public async Task DecideCarefullyAsync(int id, string reason)
    {
        ChatCompletion c = await chat.CompleteChatAsync("May the employee take leave? yes/no\n" + reason);
        if (c is not { FinishReason: OpenAI.Chat.ChatFinishReason.Stop, Refusal: null or "" }) throw new InvalidOperationException("no usable answer");
        if (c.Content[0].Text.StartsWith("yes")) await vacation.ApproveLeaveAsync(id);
        else await vacation.DenyLeaveAsync(id);
    }
}
