// scope: UPA6008
using OpenAI.Chat;

namespace Garnet.BusinessIntelligence;

public sealed record Kpi(string Name, decimal Value, decimal Previous, string Unit);

/// <summary>Weekly "intelligence brief" of a furniture chain, written from its own numbers.</summary>
public sealed class IntelligenceBriefs(ChatClient chat)
{
    private static readonly string[] Targets = ["conversion", "returns", "stock days", "delivery on time"];

    private static string Mission() => $$"""
        You are the business-intelligence agent of a furniture chain. Your mission every Monday: one page for the store managers.

        ## Sources
        The key figures below. Nothing about single customers or employees.

        ## Page
        - Headline: the largest change of the week
        - Targets ({{string.Join(", ", Targets)}}): hit or missed, with the number
        - Surveillance of stock: which lines run out within ten days
        - Competitor watch: only what their public price lists say
        - Defence: one idea against rising returns
        - Campaign: which newsletter to send, in one line

        ## Words
        - "Target" is a number, "agent" is a shop assistant, "operation" is the opening of a store.
        - "Casualties" does not occur; write "broken in transport".
        - "Radar" is the list of products to watch.

        ## Example headline
        Returns of sofas down by a tenth, delivery on time for the third week.

        ## Tone
        Sober. No military metaphors except the headings above, which the managers like.
        """;

    public async Task<string?> BriefAsync(IEnumerable<Kpi> figures, CancellationToken ct)
    {
        var table = string.Join('\n', figures.Select(k => $"{k.Name}: {k.Value} {k.Unit} (before: {k.Previous})"));
        ChatCompletion page = await chat.CompleteChatAsync(
            [new SystemChatMessage(Mission()), new UserChatMessage(table)],
            new ChatCompletionOptions { Temperature = 0.2f },
            ct);
        return page.FinishReason == ChatFinishReason.Stop ? page.Content[0].Text : null;
    }
}

public static class KpiTable
{
    public static Kpi? Largest(IEnumerable<Kpi> figures) =>
        figures.Where(k => k.Previous != 0).MaxBy(k => Math.Abs((k.Value - k.Previous) / k.Previous));
}
