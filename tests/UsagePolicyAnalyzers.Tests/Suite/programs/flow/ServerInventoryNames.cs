// scope: UPA3001
using System.Data.Common;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Ops.Inventory;

public class InventoryNarrator(IChatClient client, IConfiguration configuration)
{
    public async Task<string> DescribeAsync()
    {
        var names = configuration.GetSection("ConnectionStrings").GetChildren().Select(c => c.Key);
        var parts = new DbConnectionStringBuilder { ConnectionString = configuration.GetConnectionString("Inventory") };
        var database = parts["Database"];
        var response = await client.GetResponseAsync(
            $"Our services read the database {database}. Connections are called {string.Join(", ", names)}. Explain the naming to newcomers.");
        return response.Text;
    }
}
