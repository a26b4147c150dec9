using UsagePolicyAnalyzers.CodeFixes.Prompts;

namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>UPA3002: replaces the sentence by an instruction to refer people to a form outside the conversation.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SolicitedIdentifierFix() : PromptSentenceFix("UPA3002", "Refer people to a form outside the conversation")
{
    private protected override string Replacement(string words, PromptLanguage language) => language.Form;
}
