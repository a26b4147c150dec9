// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Tenant.Registration;

public interface IRegistry
{
    Task<string> RegisterAsync(string name, string id, DateOnly from);
}

public sealed class RegistrationTools(IRegistry registry)
{
    [Description("Registers a new tenant of the housing association.")]
    public Task<string> RegisterTenant(
        [Description("Full name")] string name,
        [Description("Number on the letter of invitation")] string membershipNumber,
        [Description("First day of the lease")] DateOnly from)
        => registry.RegisterAsync(name, membershipNumber, from);

    public AIFunction AsFunction() => AIFunctionFactory.Create(RegisterTenant);
}

public sealed class RegistrationChat(IChatClient client, RegistrationTools tools)
{
    private readonly List<ChatMessage> _turns = [new(ChatRole.System, "You register new tenants.")];

    public async Task<string> SayAsync(string text)
    {
        _turns.Add(new ChatMessage(ChatRole.User, text));
        var response = await client.GetResponseAsync(_turns, new ChatOptions { Tools = [tools.AsFunction()] });
        _turns.AddRange(response.Messages);
        return response.Text;
    }
}
