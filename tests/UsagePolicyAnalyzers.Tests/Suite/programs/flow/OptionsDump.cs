// scope: UPA3001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Diagnostics.Assistant;

public class StorageOptions
{
    public string Bucket { get; set; } = "";
    public string Region { get; set; } = "";
    public string ClientSecret { get; set; } = "";
}

public class ConfigDoctor(IChatClient client, StorageOptions options)
{
    public async Task<string> CheckAsync()
    {
        var dump = JsonSerializer.Serialize(options, new JsonSerializerOptions { WriteIndented = true }); // expect: UPA3001
        return (await client.GetResponseAsync($"Which setting looks wrong?\n{dump}")).Text;
    }
}
