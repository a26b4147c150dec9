// scope: UPA3001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Ops.ConnectionDoctor;

public class ConnectionDoctor(IChatClient chat, IConfiguration configuration)
{
    public async Task<string> WhyAsync(Exception error)
    {
        var connectionString = configuration.GetConnectionString("Orders");
        var r = await chat.GetResponseAsync(
        [
            new(ChatRole.System, "You find out why .NET programs cannot reach their database."),
            new(ChatRole.User, error.Message + "\nWe connect with: " + connectionString), // expect: UPA3001
        ]);
        return r.Text;
    }

    public async Task<string> WhyCarefulAsync(Exception error)
    {
        var parts = (configuration.GetConnectionString("Orders") ?? "").Split(';');
        var keys = parts.Select(p => p.Split('=')[0]);
        var r = await chat.GetResponseAsync(
        [
            new(ChatRole.System, "You find out why .NET programs cannot reach their database."),
            new(ChatRole.User, error.Message + "\nKeys of the connection string: " + string.Join(", ", keys)),
        ]);
        return r.Text;
    }
}
