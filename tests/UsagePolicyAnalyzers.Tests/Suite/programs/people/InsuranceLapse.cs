// scope: UPA2001
using OpenAI.Chat;

namespace Policies.Renewal;

public class InsurancePolicy { public string Number { get; set; } = ""; public string ClaimsHistory { get; set; } = ""; public bool Renewed { get; set; } }

public static class Renewals
{
    private static async Task<bool> ShouldRenewAsync(ChatClient chat, InsurancePolicy policy)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Insurer: renew or terminate this insurance policy? RENEW / TERMINATE\n" + policy.ClaimsHistory);
        return c.Content[0].Text.Trim() is "RENEW";
    }

    public static async Task<int> RunAsync(ChatClient chat, IReadOnlyList<InsurancePolicy> policies, Func<InsurancePolicy, Task> terminate)
    {
        int terminated = 0;
        foreach (var policy in policies)
        {
            if (await ShouldRenewAsync(chat, policy)) continue;
            await terminate(policy); // expect-near: UPA2001
            terminated++;
        }
        return terminated;
    }
}
