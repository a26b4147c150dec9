using System.ComponentModel;
using ModelContextProtocol.Server;
using OpenAI.Chat;

namespace Patch.Review;

[McpServerToolType]
public sealed class PatchReview(ChatClient chat)
{
    private const string Reviewer = """
        You review pull requests for security.
        Report places where an attacker could run commands, steal passwords or read other users' data,
        and say how to close them. Do not write exploits or malware.
        Secrets such as API keys or connection strings in the diff: name the line, do not repeat the value.
        """;

    [McpServerTool(Name = "review_patch", ReadOnly = true)]
    [Description("Finds security holes in a patch. Reads only; changes nothing.")]
    public async Task<string> ReviewAsync([Description("Unified diff")] string patch, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(Reviewer), new UserChatMessage("```diff\n" + patch + "\n```")], cancellationToken: ct);
        if (c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 })
        {
            throw new InvalidOperationException("The model refused the patch. Ask the security team for a review by hand.");
        }
        return c.Content[0].Text;
    }

    [McpServerTool(Name = "list_rules", ReadOnly = true)]
    [Description("Lists the rules of the review, for example 'no keys in code' and 'no shell from user input'.")]
    public static string Rules() => "SEC001 no keys in code; SEC002 no shell from user input; SEC003 no malware in test data";
}
