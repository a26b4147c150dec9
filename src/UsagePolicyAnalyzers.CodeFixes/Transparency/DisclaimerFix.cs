using UsagePolicyAnalyzers.Vocabulary.Disclosures;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1002: appends the disclaimer of the field to the reply.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DisclaimerFix() : ReplyTextFix("UPA1002", "Append the disclaimer of the field")
{
    private protected override bool IsBefore => false;

    private protected override ExpressionSyntax? With(ExpressionSyntax text, Diagnostic diagnostic, DisclosureCode code) =>
        FieldOf(diagnostic) is { } field ? code.Behind(text, field) : null;

    private protected override ExpressionSyntax? Alone(bool isInLine, Diagnostic diagnostic, DisclosureCode code) =>
        FieldOf(diagnostic) is { } field ? code.Disclaimer(field, isInLine) : null;

    private static RegulatedField? FieldOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("Field", out var name) && Enum.TryParse<RegulatedField>(name, out var field) ? field : null;
}
