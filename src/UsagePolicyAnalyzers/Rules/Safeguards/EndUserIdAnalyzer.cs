using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4007: a call for a person whose options have a member for the end user, which nothing sets.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndUserIdAnalyzer : PolicyAnalyzer
{
    private const int MaxCallers = 6;

    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA4007",
        "Person-facing call carries no end-user identifier",
        "This call is for a person and its options do not say which: set '{1}' to a hashed user id ({0})",
        RuleCategory.Safeguards,
        "With an identifier the provider can tell one abusive user from your whole application.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Kind is ModelCallKind.Moderation or ModelCallKind.Embedding || call.IsRawHttp)
                continue;
            foreach (var argument in call.Operation.Arguments)
            {
                var members = MembersOf(model, argument.Parameter?.Type).Concat(MembersOf(model, SourceGraph.Unwrap(argument.Value).Type)).ToList();
                if (members.FirstOrDefault() is { } member && IsPersonFacing(model, call) && !IsSet(model, SourceGraph.Unwrap(argument.Value), members))
                    yield return new Finding(s_rule, call.Operation.Syntax, member.Name);
            }
        }
    }

    /// <summary>The members of an options type that say which person a call is for.</summary>
    internal static IEnumerable<IPropertySymbol> MembersOf(LlmModel model, ITypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (model.Symbols.Find(property, Role.EndUserId) != null)
                    yield return property;
            }
        }
    }

    private static bool IsPersonFacing(LlmModel model, ModelCall call) =>
        PersonInputs.Of(model, call).Count > 0 || (IsCalledFromEndpoint(model, call.Operation, 0) && !IsProbe(model, call));

    // A fixed text is sent to see whether the service answers: what it answers goes nowhere.
    private static bool IsProbe(LlmModel model, ModelCall call)
    {
        var isFixed = true;
        foreach (var input in call.Inputs)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                isFixed &= step.Operation is not (IInterpolationOperation or IParameterReferenceOperation { Type.TypeKind: not TypeKind.Interface }) && (step.Next == null || model.CallAt(step.Operation) == null);
                return isFixed;
            }, input.Path);
        }

        return isFixed && !PersonFacing.Of(model).Ends.Any(end => model.FindOrigin(end.Value, FlowKind.Content, step => step.Operation.Syntax == call.Operation.Syntax) != null);
    }

    private static bool IsCalledFromEndpoint(LlmModel model, IOperation operation, int depth)
    {
        for (var parent = operation.Parent; parent != null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda && Endpoints.Of(model).ChannelOf(lambda.Symbol, lambda.Syntax) != null)
                return true;
        }

        return depth < MaxCallers && model.Graph.SymbolAround(operation.Syntax) is IMethodSymbol method
            && (Endpoints.Of(model).ChannelOf(method) != null || model.Graph.Callers(method).Any(c => IsCalledFromEndpoint(model, c.Operation, depth + 1)));
    }

    // Set where the options are made, later on them, or by a helper; options that are made elsewhere may have it.
    private static bool IsSet(LlmModel model, IOperation options, IReadOnlyList<IPropertySymbol> members)
    {
        if (options.ConstantValue is { HasValue: true, Value: null } || options is IDefaultValueOperation)
            return false;
        var made = MadeBy(model, options);
        if (made.Count == 0)
            return true;
        foreach (var assignment in members.SelectMany(m => model.Graph.Index.Assignments(m.Name)))
        {
            if (model.Graph.OperationOf(assignment) is not IAssignmentOperation { Target: IPropertyReferenceOperation target } || model.Symbols.Find(target.Property, Role.EndUserId) == null)
                continue;
            if (assignment.Parent is InitializerExpressionSyntax { Parent: { } creation } ? made.Contains(creation) : target.Instance is { } instance && MadeBy(model, instance).Overlaps(made))
                return true;
        }

        return SetByCall(model, made);
    }

    private static bool SetByCall(LlmModel model, HashSet<SyntaxNode> made)
    {
        foreach (var name in model.Symbols.Rows.Where(r => r.Role == Role.EndUserId && !r.Argument("user").IsEmpty).Select(r => r.MemberName).OfType<string>().Distinct())
        {
            foreach (var node in model.Graph.Index.Invocations(name))
            {
                if (model.Graph.OperationOf(node) is IInvocationOperation call && model.Symbols.Find(call.TargetMethod, Role.EndUserId) != null
                    && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } receiver && MadeBy(model, receiver).Overlaps(made))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The creations that an options value may come from.
    private static HashSet<SyntaxNode> MadeBy(LlmModel model, IOperation options)
    {
        var made = new HashSet<SyntaxNode>();
        var type = options.Type;
        model.Trace(options, FlowKind.Content, step =>
        {
            if (step.Operation is IWithOperation with)
                made.Add(with.Syntax);
            if (step.Operation is not IObjectCreationOperation creation || !SymbolEqualityComparer.Default.Equals(creation.Type, type) && creation.Type?.Name != type?.Name)
                return true;
            made.Add(creation.Syntax);
            return false;
        });
        return made;
    }
}
