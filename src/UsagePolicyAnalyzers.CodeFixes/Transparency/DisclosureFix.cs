namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1001: puts the disclosure before the reply.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DisclosureFix() : ReplyTextFix("UPA1001", "Put the disclosure before the reply")
{
    private protected override bool IsBefore => true;

    private protected override ExpressionSyntax With(ExpressionSyntax text, Diagnostic diagnostic, DisclosureCode code) => code.Before(text);

    private protected override ExpressionSyntax Alone(bool isInLine, Diagnostic diagnostic, DisclosureCode code) => code.Disclosure(isInLine);
}
