using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Audiences;

namespace UsagePolicyAnalyzers.Rules.Minors;

/// <summary>UPA5002: product is aimed at children under 13: by the sentence of a prompt; else by an age that is written down; else by a check of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChildAudienceAnalyzer() : PromptRule(s_rule, "target-children")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA5002",
        "Product is aimed at children under 13",
        "The product is aimed at children under 13 ({0})",
        RuleCategory.Minors,
        "Providers do not allow services for children under 13; tools for their parents and teachers are allowed.");

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var sentences = base.Find(model, cancellationToken).ToList();
        // A library passes on what others say to people of their own.
        if (sentences.Count > 0 || model.Calls.IsEmpty)
            return sentences;
        var limits = AgeLimits.Constants(model.Compilation, cancellationToken).ToList();
        if (limits.Count == 0)
            limits = AgeLimits.Checks(model.Compilation, cancellationToken).ToList();
        if (limits.Count > 0 && PromptFinder.Of(model).Any(prompt => Ages.IsForSupervisors(prompt.Text)))
            return sentences;
        return limits.Select(limit => new Finding(s_rule, limit));
    }
}
