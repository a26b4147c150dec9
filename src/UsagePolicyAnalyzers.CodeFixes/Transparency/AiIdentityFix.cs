using UsagePolicyAnalyzers.CodeFixes.Prompts;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1003: replaces the sentence by an instruction to answer truthfully about being AI.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AiIdentityFix() : PromptSentenceFix("UPA1003", "Answer truthfully about being AI")
{
    private protected override string Replacement(string words, PromptLanguage language) => language.Truthful;
}
