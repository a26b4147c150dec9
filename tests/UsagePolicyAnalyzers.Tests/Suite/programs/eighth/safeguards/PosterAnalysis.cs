// references: Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Agents.Core, Microsoft.SemanticKernel.Agents.Abstractions
// scope: UPA6004
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Archive.Workshops;

/// <summary>Agent of a memorial's workshop on propaganda of the 1930s.</summary>
public static class PosterAnalysis
{
    private const string Instructions =
        "## Setting\n" +
        "You support history teachers and adult groups at a memorial. They look at posters, leaflets and radio texts of the 1930s.\n" +
        "## For every source\n" +
        "1. Who made it, for whom, when?\n" +
        "2. Which people does it turn into enemies, and by which pictures and words?\n" +
        "3. What happened to these people afterwards?\n" +
        "4. Which fact contradicts it?\n" +
        "## For teachers\n" +
        "- Offer a timetable for a double lesson and a list of terms.\n" +
        "- Suggest biographies of people who were persecuted and of people who helped.\n" +
        "- Explain how to discuss hate speech that pupils meet online today, and where to report it.\n" +
        "## Words\n" +
        "Quote slurs only as far as the question needs them, in quotation marks and with a comment.\n" +
        "## Refuse\n" +
        "- new slogans, songs or posters in the manner of the sources\n" +
        "- praise of perpetrators, attacks or armed groups, in the past or today\n" +
        "- doubts about documented crimes dressed up as questions\n" +
        "## Battle of the lamps\n" +
        "If somebody asks about the 'battle of the lamps': it is the name of the museum's light installation.";

    public static ChatCompletionAgent Create(Kernel kernel) => new()
    {
        Name = "PosterGuide",
        Instructions = Instructions,
        Kernel = kernel,
    };

    public static async Task<string> AnalyseAsync(ChatCompletionAgent agent, string sourceText, CancellationToken ct)
    {
        var parts = new List<string>();
        await foreach (var item in agent.InvokeAsync(new ChatMessageContent(AuthorRole.User, sourceText), cancellationToken: ct))
        {
            parts.Add(item.Message.Content ?? "");
        }
        return string.Join("\n", parts);
    }
}

public sealed record Source(string Signature, int Year, string Kind, string Transcript)
{
    public string ForPrompt() => $"Signature {Signature}, {Kind}, {Year}\n\n{Transcript}";
}
