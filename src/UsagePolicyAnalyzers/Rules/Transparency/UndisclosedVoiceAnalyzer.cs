using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>UPA1005: speech that a model made reaches people, and nothing tells them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedVoiceAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA1005",
        "AI-made voice or likeness is presented without disclosure",
        "Speech that a model made reaches people here, and no disclosure is visible: let it say so, or say so beside it ({0})",
        RuleCategory.Transparency,
        "A voice that sounds like a person is taken for one.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var reply in ModelReplies.Of(model).All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reply.Call.Kind == ModelCallKind.Speech && !DisclosureEvidence.Of(model).IsDisclosed(reply))
                yield return new Finding(s_rule, reply.End.Syntax.GetLocation(), ImmutableArray<string>.Empty, ImmutableArray.Create(reply.Call.Operation.Syntax.GetLocation()), ReplyPlaces.Of(model, reply));
        }
    }
}
