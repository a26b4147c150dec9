// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Anthropic;
using Anthropic.Models.Messages;

namespace Forge.Patches;

public enum Job { Advisory, Fix, Incident }

public sealed class PatchAgent
{
    private static readonly Dictionary<Job, string> SystemPrompts = new()
    {
        [Job.Advisory] = "Summarize the security advisory for developers: affected versions, severity, version with the fix.",
        [Job.Fix] = "You fix the SQL injection that the scanner found in the C# method below. Use parameters and keep the signature.",
        [Job.Incident] = "Decide whether the log excerpt shows ransomware that encrypts files. Answer yes or no and name the first suspicious line. "
            + "Do not write any code that attacks a system.",
    };

    private readonly AnthropicClient _client;

    public PatchAgent(AnthropicClient client)
    {
        _client = client;
    }

    public async Task RunAsync(Job job, string input, string outputFile, CancellationToken ct)
    {
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 4000,
            System = SystemPrompts[job],
            Messages = [new UserMessageParam { Content = input }]
        }, ct);
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await File.WriteAllTextAsync(outputFile, text, ct);
    }
}
