// scope: UPA2001
using OpenAI.Chat;

namespace Estate.Runs;

public enum NextStep { Remind, PaymentPlan, Evict }
public record Arrears(int LeaseId, string History);
public interface ILeases { Task SendReminderAsync(int lease); Task OfferPlanAsync(int lease); Task StartEvictionAsync(int lease); }
public interface IEstateManager { Task<NextStep> RequestManagerApprovalAsync(Arrears a, NextStep proposed); }

public sealed class EvictionRuns
{
    private readonly ChatClient _chat;
    private readonly IReadOnlyDictionary<NextStep, Func<int, Task>> _steps;
    private readonly IEstateManager _manager;

    public EvictionRuns(ChatClient chat, ILeases leases, IEstateManager manager)
    {
        _chat = chat;
        _manager = manager;
        _steps = new Dictionary<NextStep, Func<int, Task>>
        {
            [NextStep.Remind] = leases.SendReminderAsync,
            [NextStep.PaymentPlan] = leases.OfferPlanAsync,
            [NextStep.Evict] = leases.StartEvictionAsync,
        };
    }

    private async Task<NextStep> ProposeAsync(Arrears a)
    {
        ChatCompletion c = await _chat.CompleteChatAsync("A tenant of a flat is behind with the rent. Remind, PaymentPlan or Evict?\n" + a.History);
        return Enum.Parse<NextStep>(c.Content[0].Text.Trim());
    }

    public async Task AutoAsync(Arrears a)
    {
        var step = await ProposeAsync(a);
        await _steps[step](a.LeaseId); // expect: UPA2001
    }

    public async Task WithManagerAsync(Arrears a)
    {
        var chosen = await _manager.RequestManagerApprovalAsync(a, await ProposeAsync(a));
        await _steps[chosen](a.LeaseId);
    }
}
