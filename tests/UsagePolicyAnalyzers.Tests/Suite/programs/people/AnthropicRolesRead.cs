// scope: UPA2003
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Admin.Agent;

public interface IRoles { Task<string[]> ListAsync(string user); }

public class AdminAgent(AnthropicClient claude, IRoles roles)
{
    private static readonly Tool ListRoles = new()
    {
        Name = "list_roles",
        Description = "Lists the roles that were granted to a user",
        InputSchema = new InputSchema { Properties = new Dictionary<string, JsonElement> { ["user"] = JsonSerializer.SerializeToElement(new { type = "string" }) } },
    };

    public async Task<string> RunAsync(string task)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 300, Messages = [new UserMessageParam(task)], Tools = [ListRoles] });
        foreach (var block in m.Content)
            if (block.TryPickToolUse(out var use) && use.Name == "list_roles")
                return string.Join(", ", await roles.ListAsync(use.Input["user"].GetString()!));
        return "";
    }
}
