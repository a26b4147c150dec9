using UsagePolicyAnalyzers;

namespace UsagePolicy.Safeguards;

/// <summary>
/// Texts that tell people that they interact with AI, in English, Spanish, German, French, Portuguese, Italian, Chinese, Japanese,
/// Turkish, Dutch, Polish, Ukrainian, Vietnamese, Korean and Russian.
/// </summary>
public static class AiDisclosure
{
    /// <summary>The HTTP response header that marks a body made by AI.</summary>
    public const string HeaderName = "X-AI-Generated";

    /// <summary>The value of <see cref="HeaderName"/>.</summary>
    public const string HeaderValue = "true";

    /// <summary>The sentence for a system prompt that makes the model disclose itself.</summary>
    public const string Instruction =
        "Begin your first reply by telling the user that you are an AI assistant, and always answer truthfully when asked whether you are an AI.";

    private static readonly Dictionary<string, string> Texts = ReadTexts();

    /// <summary>The disclosure in a language.</summary>
    /// <param name="language">A language tag such as <c>es</c> or <c>es-MX</c>; English for a language that is not in the list.</param>
    /// <returns>One sentence with its full stop.</returns>
    public static string Text(string? language = "en") => Find("Disclosure", language);

    /// <summary>What a voice says of itself in a language: that AI made it.</summary>
    /// <param name="language">A language tag such as <c>es</c> or <c>es-MX</c>; English for a language that is not in the list.</param>
    /// <returns>One sentence with its full stop.</returns>
    public static string Voice(string? language = "en") => Find("Voice", language);

    /// <summary>The disclaimer of a regulated field in a language: that AI wrote the text, that it may be wrong, and whom to ask.</summary>
    /// <param name="field">The field.</param>
    /// <param name="language">A language tag such as <c>es</c> or <c>es-MX</c>; English for a language that is not in the list.</param>
    /// <returns>One or more sentences.</returns>
    public static string Disclaimer(RegulatedField field, string? language = "en") => Find(field.ToString(), language);

    /// <summary>Puts the disclosure before a reply, on a line of its own; leaves a reply that has it already.</summary>
    /// <param name="reply">What the model said; null counts as empty.</param>
    /// <param name="language">A language tag.</param>
    /// <returns>The reply with the disclosure.</returns>
    public static string Prepend(string? reply, string? language = "en")
    {
        var text = Text(language);
        return string.IsNullOrEmpty(reply) ? text
            : reply!.StartsWith(text, StringComparison.Ordinal) ? reply
            : text + "\n\n" + reply;
    }

    /// <summary>Puts the announcement of an AI-made voice before what it says; leaves a text that has it already.</summary>
    /// <param name="speech">What is spoken; null counts as empty.</param>
    /// <param name="language">A language tag.</param>
    /// <returns>The text with the announcement.</returns>
    public static string Announce(string? speech, string? language = "en")
    {
        var text = Voice(language);
        return string.IsNullOrEmpty(speech) ? text
            : speech!.StartsWith(text, StringComparison.Ordinal) ? speech
            : text + " " + speech;
    }

    /// <summary>Puts the disclaimer of a regulated field after a reply, on a line of its own; leaves a reply that has it already.</summary>
    /// <param name="reply">What the model said; null counts as empty.</param>
    /// <param name="field">The field.</param>
    /// <param name="language">A language tag.</param>
    /// <returns>The reply with the disclaimer.</returns>
    public static string AppendDisclaimer(string? reply, RegulatedField field, string? language = "en")
    {
        var text = Disclaimer(field, language);
        return string.IsNullOrEmpty(reply) ? text
            : reply!.EndsWith(text, StringComparison.Ordinal) ? reply
            : reply + "\n\n" + text;
    }

    private static string Find(string topic, string? language)
    {
        var primary = (language ?? "en").Split('-', '_')[0].ToLowerInvariant();
        return Texts.TryGetValue(topic + " " + primary, out var text) || Texts.TryGetValue(topic + " en", out text)
            ? text
            : throw new ArgumentOutOfRangeException(nameof(topic), topic, "No such regulated field.");
    }

    private static Dictionary<string, string> ReadTexts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("disclosures.table.txt"))
        {
            texts.Add(row[0] + " " + row[1], row[2]);
        }

        return texts;
    }
}
