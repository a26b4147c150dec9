// references: Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Abstractions
// scope: UPA3008
using Microsoft.SemanticKernel;

namespace Workplace.Recaps;

public sealed record CallInfo(string Team, DateTimeOffset Start, TimeSpan Length);

/// <summary>Recap of the weekly call for the head of department.</summary>
public sealed class TeamCallRecap(Kernel kernel)
{
    private static string Template(CallInfo call) =>
        $"You write the recap of the weekly call of team {call.Team} ({call.Length.TotalMinutes:F0} minutes).\n" +
        "### Section 1: decisions\n" +
        "One bullet a decision, with the name of whoever takes care of it.\n" +
        "### Section 2: open points\n" +
        "One bullet a question that nobody answered.\n" +
        "### Section 3: mood\n" +
        "For each employee on the call, state from their tone of voice whether they sounded frustrated, bored or anxious.\n" + // expect: UPA3008
        "### Section 4: numbers\n" +
        "Every figure that was mentioned, with its unit; mark figures that contradict each other.\n" +
        "### Section 5: next call\n" +
        "Date and who prepares it.\n" +
        "### Transcript with prosody marks\n" +
        "{{$transcript}}";

    public async Task<string> WriteAsync(CallInfo call, string transcript, CancellationToken ct)
    {
        var result = await kernel.InvokePromptAsync(
            Template(call),
            new KernelArguments { ["transcript"] = transcript },
            cancellationToken: ct);
        return result.ToString();
    }
}

/// <summary>Short version for the intranet: topics only.</summary>
public sealed class TopicList(Kernel kernel)
{
    private const string Template = """
        List the topics of the call as bullets of at most six words.
        Leave out who said what, how anybody sounded, and private talk before the agenda.

        {{$transcript}}
        """;

    public async Task<string> WriteAsync(string transcript, CancellationToken ct)
    {
        var result = await kernel.InvokePromptAsync(
            Template,
            new KernelArguments { ["transcript"] = transcript },
            cancellationToken: ct);
        return result.ToString();
    }
}
