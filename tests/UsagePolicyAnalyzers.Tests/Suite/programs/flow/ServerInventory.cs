// scope: UPA3001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Ops.Inventory;

public class InventoryNarrator
{
    private readonly IChatClient _client;
    private readonly IConfiguration _configuration;

    public InventoryNarrator(IChatClient client, IConfiguration configuration)
    {
        _client = client;
        _configuration = configuration;
    }

    public async Task<string> DescribeAsync()
    {
        var connectionString = _configuration.GetConnectionString("Inventory");
        var messages = new List<ChatMessage>();
        messages.Add(new ChatMessage(ChatRole.System, "You explain infrastructure to newcomers."));
        messages.Add(new ChatMessage(ChatRole.User, "Our services read from " + connectionString)); // expect: UPA3001
        var response = await _client.GetResponseAsync(messages);
        return response.Text;
    }
}
