using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>UPA1001: a model's reply reaches people, and nothing tells them that a machine wrote it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedReplyAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA1001",
        "People are not told that they interact with AI",
        "A model's reply reaches people here, and no disclosure is visible: say beside it that AI wrote it, or mark where you say so ({0})",
        RuleCategory.Transparency,
        "People have a right to know when they talk to a machine or read what it wrote.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var reply in ModelReplies.Of(model).All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reply.Call.Kind == ModelCallKind.Chat && !DisclosureEvidence.Of(model).IsDisclosed(reply))
                yield return new Finding(s_rule, reply.End.Syntax.GetLocation(), ImmutableArray<string>.Empty, ImmutableArray.Create(reply.Call.Operation.Syntax.GetLocation()), ReplyPlaces.Of(model, reply));
        }
    }
}
