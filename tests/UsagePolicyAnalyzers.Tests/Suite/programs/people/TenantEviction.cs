// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Lettings.Arrears;

public record Arrears(string Tenant, string Correspondence, int MonthsDue);

public record Plan(string Step);

public class EvictionRunner(ChatClient chat, ILandlordDesk desk)
{
    private readonly Dictionary<string, Func<ILandlordDesk, Arrears, Task>> _steps = new()
    {
        ["evict"] = (d, a) => d.ServeEvictionNoticeAsync(a.Tenant),
        ["wait"] = (d, a) => d.RemindAsync(a.Tenant),
    };

    public async Task RunAsync(Arrears arrears)
    {
        ChatCompletion c = await chat.CompleteChatAsync("A tenant owes rent for " + arrears.MonthsDue + " months. Decide {\"Step\":\"evict\"|\"wait\"}.\n" + arrears.Correspondence);
        var plan = JsonSerializer.Deserialize<Plan>(c.Content[0].Text)!;
        await _steps[plan.Step](desk, arrears); // expect-near: UPA2001
    }
}

public interface ILandlordDesk
{
    Task ServeEvictionNoticeAsync(string tenant);
    Task RemindAsync(string tenant);
}
