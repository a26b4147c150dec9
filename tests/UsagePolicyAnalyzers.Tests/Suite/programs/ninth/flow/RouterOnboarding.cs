// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using Anthropic;
using Anthropic.Models.Messages;

namespace Fibra.Provisioning;

public sealed class WifiProfile
{
    public string Ssid { get; init; } = "";
    public string Passphrase { get; init; } = "";
    public string AdminPassword { get; init; } = "";
    public int Channel { get; init; }
}

public interface IProvisioningStore
{
    IAsyncEnumerable<(string Serial, WifiProfile Profile)> NewRoutersAsync();
    Task SaveLeafletAsync(string serial, string leaflet);
}

/// <summary>Console job: one leaflet text for each router that leaves the warehouse.</summary>
public sealed class RouterOnboarding(AnthropicClient claude, IProvisioningStore store)
{
    private readonly Dictionary<string, string> _languages = new()
    {
        ["PT"] = "Portuguese",
        ["ES"] = "Spanish",
        ["IT"] = "Italian",
    };

    public async Task RunAsync(string country)
    {
        await foreach (var (serial, profile) in store.NewRoutersAsync())
        {
            var leaflet = await WriteAsync(_languages.GetValueOrDefault(country, "English"), profile);
            if (leaflet is not null)
            {
                await store.SaveLeafletAsync(serial, leaflet);
            }
        }
    }

    private async Task<string?> WriteAsync(string language, WifiProfile profile)
    {
        var template = """
            Write a leaflet of eight lines in {language} that explains how to connect a telephone to the home network.
            Network name: {ssid}
            Radio channel: {channel}
            Sign-in of the box on first start: {credentials}
            """;
        var body = template
            .Replace("{language}", language)
            .Replace("{ssid}", profile.Ssid)
            .Replace("{channel}", profile.Channel.ToString())
            .Replace("{credentials}", profile.AdminPassword); // expect: UPA3001

        Message reply = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            Messages = [new UserMessageParam(body)],
        });
        return reply.StopReason == StopReason.Refusal
            ? null
            : string.Concat(reply.Content.Select(block => block.TryPickText(out var text) ? text.Text : ""));
    }
}
