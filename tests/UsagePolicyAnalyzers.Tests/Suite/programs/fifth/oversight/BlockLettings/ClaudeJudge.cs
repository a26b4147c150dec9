using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Block.Lettings;

public sealed class ClaudeJudge : IArrearsJudge
{
    private readonly AnthropicClient _client = new();

    public async Task<Verdict> JudgeAsync(Tenancy tenancy)
    {
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            System = "You manage rented flats. Decide whether the tenant is evicted. JSON {\"evict\":bool,\"ground\":string,\"days\":int}",
            Messages = [new UserMessageParam { Content = $"Rent arrears {tenancy.Arrears} EUR. Complaints of neighbours: {tenancy.Complaints}" }]
        });
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        using var doc = JsonDocument.Parse(text);
        var root = doc.RootElement;
        return root.GetProperty("evict").GetBoolean()
            ? new Evict(root.GetProperty("ground").GetString()!, root.GetProperty("days").GetInt32())
            : new Stay(root.GetProperty("ground").GetString() ?? "");
    }
}
