using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6012: political campaigning, lobbying or voter deterrence.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PoliticalCampaigningAnalyzer() : PromptRule(s_rule, "campaign-politically")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6012",
        "Political campaigning, lobbying or voter deterrence",
        "The prompt asks for political campaigning, lobbying or keeping people from voting ({0})",
        RuleCategory.ProhibitedUse,
        "Elections belong to people; neutral information about them is welcome.");
}
