// references: Google.GenAI
// scope: UPA4004
using Google.GenAI;
using Google.GenAI.Types;

namespace SagaPress.Narration;

public sealed class SagaOptions
{
    public string Model { get; set; } = "gemini-2.5-flash";
}

/// <summary>Writes chapter summaries of licensed crime novels for the shop page.</summary>
public sealed class SagaIllustrator(Client client, SagaOptions options)
{
    private static readonly HarmCategory[] Watched =
    [
        HarmCategory.HARM_CATEGORY_HARASSMENT,
        HarmCategory.HARM_CATEGORY_HATE_SPEECH,
        HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT,
    ];

    public async Task<string?> SummarizeAsync(string chapter)
    {
        var config = new GenerateContentConfig
        {
            SystemInstruction = new Content
            {
                Parts = [new Part { Text = "Summarize the chapter in 120 words without giving away the ending." }],
            },
            SafetySettings = Relaxed(),
        };
        var response = await client.Models.GenerateContentAsync(options.Model, chapter, config);
        var candidate = response.Candidates?.FirstOrDefault();
        if (candidate is null || candidate.FinishReason == FinishReason.SAFETY) return null;
        return candidate.Content?.Parts?[0].Text;
    }

    private static List<SafetySetting> Relaxed()
    {
        var settings = new List<SafetySetting>();
        foreach (var category in Watched)
        {
            settings.Add(new SafetySetting { Category = category, Threshold = HarmBlockThreshold.OFF }); // expect: UPA4004
        }
        return settings;
    }
}

public sealed record Chapter(int Number, string Title, string Text);

public sealed class SagaPages(SagaIllustrator illustrator)
{
    public async Task<IReadOnlyDictionary<int, string>> SummariesAsync(IEnumerable<Chapter> chapters)
    {
        var pages = new Dictionary<int, string>();
        foreach (var chapter in chapters)
        {
            var summary = await illustrator.SummarizeAsync(chapter.Text);
            if (summary is not null) pages[chapter.Number] = chapter.Title + "\n" + summary;
        }
        return pages;
    }
}
