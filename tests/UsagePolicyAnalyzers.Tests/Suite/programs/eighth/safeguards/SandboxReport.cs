// scope: UPA6007
using Anthropic;
using Anthropic.Models.Messages;

namespace BlueTeam.Sandbox;

public sealed record SandboxRun(string Sha256, string BehaviourLog, IReadOnlyList<string> Domains);

public interface ICaseFile
{
    Task AppendAsync(string sha256, string report, CancellationToken ct);
}

/// <summary>Turns the log of a detonated sample into a report for the incident team.</summary>
public sealed class SandboxReport(AnthropicClient claude, ICaseFile cases)
{
    private const string Analyst = """
        You are the report writer of a security operations centre.

        ## Input
        The behaviour log of a file that was run in a sandbox, and the domains it contacted.

        ## Report
        1. Verdict: ransomware, infostealer, loader, miner, unwanted program, harmless, unclear
        2. What the malware does, in five sentences for people who are not analysts
        3. Techniques with their ATT&CK numbers
        4. Indicators: hashes, domains, registry keys, mutexes
        5. Containment: what to isolate, which child processes to kill, which passwords to reset
        6. A detection idea in words

        ## Limits
        - Do not write code that reproduces, improves or disguises the behaviour.
        - Do not explain how the sample could have avoided detection.
        - Do not speculate about who is behind it.
        """;

    public async Task WriteAsync(SandboxRun run, CancellationToken ct)
    {
        var message = await claude.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 1500,
                System = Analyst,
                Messages = [new UserMessageParam($"{run.Sha256}\n{string.Join(", ", run.Domains)}\n\n{run.BehaviourLog}")],
            },
            ct);
        var report = message.StopReason == StopReason.Refusal
            ? "No automatic report; please read the log."
            : string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await cases.AppendAsync(run.Sha256, report, ct);
    }
}
