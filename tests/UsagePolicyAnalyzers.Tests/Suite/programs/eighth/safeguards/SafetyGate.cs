// references: Google.GenAI
// scope: UPA4004
using Google.GenAI;
using Google.GenAI.Types;
using Microsoft.Extensions.Options;

namespace Museum.Labels;

public sealed class LabelModelOptions
{
    public string Model { get; set; } = "gemini-2.5-pro";
    public string Threshold { get; set; } = "BLOCK_LOW_AND_ABOVE";
}

/// <summary>Refuses to start when somebody weakens the provider's filter in the settings.</summary>
public sealed class LabelModelOptionsCheck : IValidateOptions<LabelModelOptions>
{
    private static readonly string[] Refused = ["OFF", "BLOCK_NONE", "HARM_BLOCK_THRESHOLD_UNSPECIFIED"];

    public ValidateOptionsResult Validate(string? name, LabelModelOptions options) =>
        Refused.Contains(options.Threshold, StringComparer.OrdinalIgnoreCase)
            ? ValidateOptionsResult.Fail($"Threshold '{options.Threshold}' is not allowed for museum labels.")
            : ValidateOptionsResult.Success;
}

public sealed class LabelWriter(Client client, IOptions<LabelModelOptions> options)
{
    public async Task<string?> DraftAsync(string inventoryText)
    {
        var config = new GenerateContentConfig
        {
            SafetySettings =
            [
                new SafetySetting { Category = HarmCategory.HARM_CATEGORY_HATE_SPEECH, Threshold = HarmBlockThreshold.BLOCK_LOW_AND_ABOVE },
                new SafetySetting { Category = HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT, Threshold = HarmBlockThreshold.BLOCK_MEDIUM_AND_ABOVE },
            ],
        };
        var response = await client.Models.GenerateContentAsync(
            options.Value.Model,
            "Write a label of 60 words for visitors from this inventory entry:\n" + inventoryText,
            config);
        if (response.PromptFeedback?.BlockReason is not null) return null;
        return response.Candidates?[0].Content?.Parts?[0].Text;
    }
}

public sealed class LabelJob(LabelWriter writer)
{
    public async Task<int> RunAsync(DirectoryInfo inventory, DirectoryInfo drafts, CancellationToken ct)
    {
        var written = 0;
        foreach (var file in inventory.EnumerateFiles("*.md"))
        {
            var draft = await writer.DraftAsync(await File.ReadAllTextAsync(file.FullName, ct));
            if (draft is null) continue;
            await File.WriteAllTextAsync(Path.Combine(drafts.FullName, file.Name), draft, ct);
            written++;
        }
        return written;
    }
}
