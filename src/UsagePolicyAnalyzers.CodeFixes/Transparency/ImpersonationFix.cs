using UsagePolicyAnalyzers.CodeFixes.Prompts;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1004: labels what the prompt tells to play as simulated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ImpersonationFix() : PromptSentenceFix("UPA1004", "Label it as simulated")
{
    // The label belongs to the sentence: before its stop.
    private protected override string Replacement(string words, PromptLanguage language)
    {
        var end = words.Length;
        while (end > 0 && (char.IsPunctuation(words[end - 1]) && words[end - 1] is not (')' or '}') || char.IsWhiteSpace(words[end - 1])))
            end--;
        return $"{words.Substring(0, end)} ({language.Simulated}){words.Substring(end)}";
    }
}
