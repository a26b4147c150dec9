// scope: UPA2003
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Admin.Agent;

public interface IRoles { Task GrantAsync(string user, string role); }

public class AdminAgent(AnthropicClient claude, IRoles roles)
{
    private static readonly Tool GrantRole = new() // expect-near: UPA2003
    {
        Name = "grant_role",
        Description = "Gives a role to a user",
        InputSchema = new InputSchema { Properties = new Dictionary<string, JsonElement> { ["user"] = JsonSerializer.SerializeToElement(new { type = "string" }), ["role"] = JsonSerializer.SerializeToElement(new { type = "string" }) } },
    };

    public async Task RunAsync(string task)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 300, Messages = [new UserMessageParam(task)], Tools = [GrantRole] });
        foreach (var block in m.Content)
            if (block.TryPickToolUse(out var use) && use.Name == "grant_role")
                await roles.GrantAsync(use.Input["user"].GetString()!, use.Input["role"].GetString()!);
    }
}
