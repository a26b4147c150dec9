// scope: UPA1001
using Microsoft.Extensions.AI;

namespace Shop.Seed;

public interface IProductTable { Task InsertAsync(string name, string description); }

public static class Seeder
{
    public static async Task<int> SeedAsync(IChatClient client, IProductTable table, int count)
    {
        for (int i = 0; i < count; i++)
        {
            var row = (await client.GetResponseAsync("Invent a product for a demo database: name;description")).Text.Split(';');
            if (row.Length == 2) await table.InsertAsync(row[0], row[1]);
        }
        Console.WriteLine($"{count} rows");
        return count;
    }
}
