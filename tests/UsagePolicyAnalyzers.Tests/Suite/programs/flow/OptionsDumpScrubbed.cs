// scope: UPA3001
using System.Text.Json;
using System.Text.Json.Nodes;
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
        var shown = new JsonObject
        {
            ["bucket"] = options.Bucket,
            ["region"] = options.Region,
            ["clientSecretSet"] = options.ClientSecret != "",
        };
        return (await client.GetResponseAsync($"Which setting looks wrong?\n{shown.ToJsonString()}")).Text;
    }
}
