using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Finds where a program chooses that tools run without an approval. Code that translates, copies or hands on what someone else chose is no choice.</summary>
internal sealed class WeakenedApprovals(LlmModel model)
{
    private static readonly ImmutableHashSet<string> s_settings = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "mode", "modes", "policy", "setting", "settings", "option", "options", "behavior", "behaviour", "level", "kind", "requirement");

    private readonly Confirmations _confirmations = new(model);

    /// <summary>The operations that choose so, unless a person is asked there.</summary>
    public IEnumerable<IOperation> Find()
    {
        // An SDK offers the choice to those who use it.
        if (model.Symbols.ModelAssemblies.Contains(model.Compilation.AssemblyName ?? ""))
            yield break;
        foreach (var use in SymbolUses.Of(model, Role.ApprovalWeakener, reads: true))
        {
            if (Chooses(use) && !IsHandedOn(use) && !IsAct(use.Operation) && !_confirmations.IsConfirmed(use.Operation))
                yield return use.Operation;
        }
    }

    private bool Chooses(SymbolUse use)
    {
        var value = use.Operation is IAssignmentOperation assignment ? assignment.Value : use.Arguments("setting").FirstOrDefault();
        if (use.Row.Argument("value") is { IsEmpty: false } weakening)
            return value?.ConstantValue is { HasValue: true, Value: { } constant } && weakening.Contains(constant.ToString()!, StringComparer.OrdinalIgnoreCase);
        return use.Operation switch
        {
            // A list of tools weakens by what this program writes into it.
            IAssignmentOperation => model.FindOrigin(value!, FlowKind.Content, step => step.Operation.ConstantValue is { HasValue: true, Value: string { Length: > 0 } }) != null,
            IPropertyReferenceOperation { Property.IsStatic: false } => false,
            _ => true,
        };
    }

    // What decides is an approval setting, a rule that is asked about the very request, or whatever decides between yes and no there; but not the model.
    private bool IsHandedOn(SymbolUse use)
    {
        var request = RequestOf(use.Operation);
        foreach (var condition in GoverningConditions.Of(use.Operation).Select(GoverningConditions.DecidedBy))
        {
            if (model.FindModelOutput(condition, FlowKind.Dependence) != null)
                continue;
            if (condition.DescendantsAndSelf().Any(c => IsSetting(c) || (request != null && IsRule(c, request))))
                return true;
            if (request != null && DecidesAgainst(condition, use.Row))
                return true;
        }

        return false;
    }

    private bool DecidesAgainst(IOperation condition, SymbolRow row) => condition.Parent is { } choice and not IBlockOperation
        && SourceGraph.Within(choice).OfType<IInvocationOperation>().Any(i => model.Symbols.Find(i.TargetMethod).Contains(row)
            && new SymbolUse(i, row).Arguments("setting").FirstOrDefault()?.ConstantValue is { HasValue: true, Value: false });

    private static IOperation? RequestOf(IOperation use) => use switch
    {
        IInvocationOperation invocation => SourceGraph.Unwrap(invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value ?? invocation),
        _ => null,
    };

    private static bool IsSetting(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } or ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } => false,
        IMemberReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } member => Actions.Confirms(member.Member.Name),
        IParameterReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } parameter => Actions.Confirms(parameter.Parameter.Name),
        _ => value.Type is { Name: var type } && Actions.Confirms(type) && IdentifierWords.Last(type) is { } last && s_settings.Contains(last),
    };

    private bool IsRule(IOperation condition, IOperation request) => condition switch
    {
        IInvocationOperation rule => rule.Arguments.Any(a => a.Parameter?.RefKind != RefKind.Out && IsOf(a.Value, request)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => !IsNull(comparison.LeftOperand) && !IsNull(comparison.RightOperand) && (IsOf(comparison.LeftOperand, request) || IsOf(comparison.RightOperand, request)),
        IIsPatternOperation { Pattern: IBinaryPatternOperation } pattern => IsOf(pattern.Value, request),
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } pattern => !IsNull(constant.Value) && IsOf(pattern.Value, request),
        _ => false,
    };

    // That there is a request says nothing about it.
    private static bool IsNull(IOperation value) => SourceGraph.Unwrap(value).ConstantValue is { HasValue: true, Value: null };

    private bool IsOf(IOperation value, IOperation request) =>
        value.ConstantValue is not { HasValue: true } && model.FindOrigin(value, FlowKind.Content, step => SyntaxFactory.AreEquivalent(SourceGraph.Unwrap(step.Operation).Syntax, request.Syntax)) != null;

    // A person's click or request to approve, or a function for others to call.
    private bool IsAct(IOperation use)
    {
        for (var around = use.Parent; around != null; around = around.Parent)
        {
            if (around is IEventAssignmentOperation || (around is IInvocationOperation registration && model.Symbols.Find(registration.TargetMethod, Role.EndpointRegistration) != null
                    && registration.Arguments.Any(a => a.Value.ConstantValue is { HasValue: true, Value: string route } && Actions.Confirms(route))))
                return true;
        }

        return DecisionBodies.MethodOf(model, use) is { } method && model.Graph.Callers(method).IsEmpty
            && ((Actions.Confirms(method.Name) && method.Name.IndexOf("auto", StringComparison.OrdinalIgnoreCase) < 0) || (method.IsExtensionMethod && RequestOf(use) is IParameterReferenceOperation));
    }
}
