// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Hanse.Logistik.Ki;

public enum Region { West, North, Local }

public sealed record Endpoint(Uri Address, ApiKeyCredential Credential, string Deployment);

public sealed class AzureRegions
{
    private readonly Dictionary<Region, Endpoint> _endpoints = new()
    {
        [Region.West] = new(
            new Uri("https://hanse-west.openai.azure.com/openai/v1/"),
            new ApiKeyCredential("4373477a3ba68b6b6a9ad2c7e82c0818"), // expect: UPA3011
            "dispo-4o"),
        [Region.North] = new(
            new Uri("https://hanse-north.openai.azure.com/openai/v1/"),
            new ApiKeyCredential(Environment.GetEnvironmentVariable("HANSE_NORTH_KEY") ?? throw new InvalidOperationException("HANSE_NORTH_KEY is not set")),
            "dispo-4o"),
        [Region.Local] = new(
            new Uri("http://localhost:8000/v1/"),
            new ApiKeyCredential("EMPTY"),
            "qwen2.5-7b"),
    };

    public ChatClient For(Region region)
    {
        var (address, credential, deployment) = _endpoints[region];
        return new ChatClient(deployment, credential, new OpenAIClientOptions { Endpoint = address, UserAgentApplicationId = "dispo" });
    }
}

public sealed class TourNotes(AzureRegions regions)
{
    public async Task<string> ShortenAsync(string driverReport, Region region)
    {
        ChatCompletion c = await regions.For(region).CompleteChatAsync(
            new SystemChatMessage("Kürze den Fahrbericht für die Disposition auf drei Sätze."),
            new UserChatMessage(driverReport));
        return c.FinishReason is ChatFinishReason.ContentFilter ? driverReport : c.Content[0].Text;
    }
}
