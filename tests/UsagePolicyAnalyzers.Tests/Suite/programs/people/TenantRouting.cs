// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Saas.Support;

public record Ticket(string Tenant, string Text);

public record Plan(string Step);

public class TenantRouting(ChatClient chat, ISupportDesk desk)
{
    private readonly Dictionary<string, Func<ISupportDesk, Ticket, Task>> _steps = new()
    {
        ["billing"] = (d, t) => d.ToBillingAsync(t.Tenant),
        ["product"] = (d, t) => d.ToProductAsync(t.Tenant),
    };

    public async Task RunAsync(Ticket ticket)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Which team of our cloud product answers this tenant? {\"Step\":\"billing\"|\"product\"}.\n" + ticket.Text);
        var plan = JsonSerializer.Deserialize<Plan>(c.Content[0].Text)!;
        await _steps[plan.Step](desk, ticket);
    }
}

public interface ISupportDesk
{
    Task ToBillingAsync(string tenant);
    Task ToProductAsync(string tenant);
}
