using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Whether a text is moderated before something happens to it: in the method, in helpers that throw or answer, in the client's middleware.</summary>
internal sealed class ModerationChecks(LlmModel model)
{
    private const int MaxDepth = 5;

    // What names say of services without a body in source that moderate.
    internal static readonly string[] s_names = ["moderat", "contentsafety", "contentfilter", "contentguard", "safetycheck", "guardrail", "promptshield", "toxicity", "profanity"];

    // What tells about a request and not about the text.
    private static readonly ImmutableHashSet<string> s_envelope = ImmutableHashSet.Create("IsSuccessStatusCode", "StatusCode", "EnsureSuccessStatusCode", "ReasonPhrase", "Headers", "GetRawResponse");

    private readonly ConcurrentDictionary<(SyntaxNode, PersonText?), bool> _verdicts = new();
    private readonly Lazy<bool> _any = new(() => model.Calls.Any(c => c.Kind == ModelCallKind.Moderation) || model.Graph.Index.Files.Any(f => f.Mentioned.Any(SaysCheck)));

    public static ModerationChecks Of(LlmModel model) => model.Shared(m => new ModerationChecks(m));

    /// <summary>Whether anything in the compilation can be a check: most programs have none, and need not be searched for one.</summary>
    public bool Any => _any.Value;

    /// <summary>Whether a name is one of a service that moderates.</summary>
    public static bool SaysCheck(string name) => s_names.Any(n => name.IndexOf(n, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether every path to an operation passes a check of the text.</summary>
    public bool IsModerated(IOperation at, PersonText text, int depth = 0) =>
        Any && model.Graph.BodyOf(at).IsDecided(at, o => Stops(o, text, depth), c => IsVerdict(c, text), (c, outcome) => IsEmptiness(c, outcome, text) || IsLoopOver(c, outcome, text));

    /// <summary>Whether a condition reads the verdict on a text; on any text where none is named.</summary>
    public bool IsVerdict(IOperation condition, PersonText? text)
    {
        if (!Any)
            return false;
        // The label of a switch is a constant, what it is compared with is not.
        var decider = GoverningConditions.DecidedBy(condition);
        if (decider.ConstantValue.HasValue)
            return false;
        if (_verdicts.TryGetValue((condition.Syntax, text), out var known))
            return known;
        return _verdicts[(condition.Syntax, text)] = ChecksBehind(decider, text).Any();
    }

    /// <summary>The moderation calls that a value depends on.</summary>
    public IReadOnlyList<IInvocationOperation> ChecksBehind(IOperation value, PersonText? text)
    {
        var checks = new List<IInvocationOperation>();
        model.Trace(value, FlowKind.Influence, step =>
        {
            switch (step.Operation)
            {
                case IMemberReferenceOperation member when s_envelope.Contains(member.Member.Name):
                    return false;
                case IInvocationOperation call when s_envelope.Contains(call.TargetMethod.Name):
                    return false;
                case IInvocationOperation call when IsCheck(call):
                    if (text == null || InputsOf(call).Any(i => Carries(i.Value, i.Path, step.Frame, text)))
                        checks.Add(call);
                    return false;
                case IInvocationOperation call when model.CallAt(call) != null:
                    return false;
                default:
                    return true;
            }
        });
        return checks;
    }

    /// <summary>Whether a value holds the text.</summary>
    public bool Carries(IOperation value, string path, CallFrame? frame, PersonText text)
    {
        var carries = false;
        model.Trace(value, FlowKind.Content, step =>
        {
            carries |= text.Is(step);
            return !carries;
        }, path, frame);
        return carries;
    }

    /// <summary>Whether a call asks a moderation service, by the tables or by the name of a service whose body is not here.</summary>
    public bool IsCheck(IInvocationOperation call) => model.CallAt(call) is { } known ? known.Kind == ModelCallKind.Moderation || IsOwnCheck(known) : IsNamedCheck(call.TargetMethod);

    /// <summary>Whether a call of a model is how the program moderates: in a method that gives a verdict, and is named so or is of a type that is.</summary>
    public bool IsOwnCheck(ModelCall call)
    {
        if (call.Kind != ModelCallKind.Chat || !Any)
            return false;
        for (var around = model.Graph.SymbolAround(call.Operation.Syntax); around is IMethodSymbol method; around = around.ContainingSymbol)
        {
            if (method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction && GivesVerdict(method) && (SaysCheck(method.Name) || SaysCheck(method.ContainingType.Name)))
                return true;
        }

        return false;
    }

    private static bool GivesVerdict(IMethodSymbol method)
    {
        var type = AwaitedType.Of(method);
        return type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum
            || (!type.DeclaringSyntaxReferences.IsEmpty || type.IsTupleType) && type.GetMembers().Any(m => ((m as IPropertySymbol)?.Type ?? (m as IFieldSymbol)?.Type) is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum });
    }

    public bool IsNamedCheck(IMethodSymbol method)
    {
        if (!model.Graph.Implementations(method).IsEmpty || method.MethodKind == MethodKind.DelegateInvoke || method.ContainingType is not { } type || method.Parameters.IsEmpty)
            return false;
        return SaysCheck(type.Name + "." + method.Name) && type.TypeKind is TypeKind.Interface or TypeKind.Class && !method.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal);
    }

    public IEnumerable<ModelInput> InputsOf(IInvocationOperation call) =>
        model.CallAt(call)?.Inputs ?? call.Arguments.Select(a => new ModelInput(a.Value)).ToImmutableArray();

    // A call of a method that throws when the text is flagged: every way out of it passes the check.
    public bool Stops(IOperation operation, PersonText text, int depth)
    {
        if (depth > MaxDepth || operation is not IInvocationOperation call || model.CallAt(call) != null)
            return false;
        if (IsNamedCheck(call.TargetMethod))
            return !HasResult(call.TargetMethod) && call.Arguments.Any(a => Carries(a.Value, "", null, text));
        var bodies = model.Graph.Implementations(call.TargetMethod);
        if (bodies.IsEmpty)
            return false;
        var taken = call.Arguments.Where(a => a.Parameter != null && Carries(a.Value, "", null, text)).Select(a => a.Parameter!.Ordinal).ToList();
        return taken.Count > 0 && bodies.All(body => Gates(body, PersonText.In(taken.Where(o => o < body.Parameters.Length).Select(o => body.Parameters[o])), depth + 1));
    }

    private bool Gates(IMethodSymbol method, PersonText text, int depth)
    {
        var any = false;
        foreach (var root in model.Graph.BodiesOf(method))
        {
            any = true;
            if (!MentionsCheck(root, 0) || !model.Graph.BodyOf(root).IsDecidedAtExit(o => Stops(o, text, depth), c => IsVerdict(c, text), (c, outcome) => IsEmptiness(c, outcome, text) || IsLoopOver(c, outcome, text)))
                return false;
        }

        return any;
    }

    /// <summary>Whether a body, or one that it calls, asks a moderation service.</summary>
    public bool MentionsCheck(IOperation root, int depth) =>
        Any && root.DescendantsAndSelf().OfType<IInvocationOperation>().Any(i => IsCheck(i)
            || (depth < MaxDepth && model.CallAt(i) == null && model.Graph.Implementations(i.TargetMethod).Any(m => model.Graph.BodiesOf(m).Any(b => b != root && MentionsCheck(b, depth + 1)))));

    /// <summary>Whether a function reads a verdict and goes another way for it: a filter, middleware, or gate.</summary>
    public bool IsGate(IOperation root) => Any && root.DescendantsAndSelf().Any(o => o switch
    {
        IConditionalOperation conditional => IsVerdict(conditional.Condition, null),
        ISwitchExpressionOperation @switch => IsVerdict(@switch.Value, null),
        ISwitchOperation @switch => IsVerdict(@switch.Value, null),
        IInvocationOperation call when model.CallAt(call) == null => model.Graph.Implementations(call.TargetMethod).Any(m => model.Graph.BodiesOf(m).Any(b => MentionsCheck(b, 0) && b.DescendantsAndSelf().OfType<IThrowOperation>().Any()))
            || (IsNamedCheck(call.TargetMethod) && !HasResult(call.TargetMethod)),
        _ => false,
    });

    // No text, nothing to check.
    public bool IsEmptiness(IOperation condition, bool outcome, PersonText text)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return IsEmptiness(not.Operand, !outcome, text);
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } } call:
                return outcome && Carries(call.Arguments[0].Value, "", null, text);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when IsNothing(binary.RightOperand):
                return outcome == (binary.OperatorKind == BinaryOperatorKind.Equals) && Measures(binary.LeftOperand, text);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan } binary when IsNothing(binary.RightOperand):
                return !outcome && Measures(binary.LeftOperand, text);
            case IIsPatternOperation { Pattern: var pattern } test:
                var negated = pattern is INegatedPatternOperation;
                var inner = pattern is INegatedPatternOperation not2 ? not2.Pattern : pattern;
                if (inner is IConstantPatternOperation constant && IsNothing(constant.Value))
                    return outcome != negated && Measures(test.Value, text);
                return inner is IRecursivePatternOperation && outcome == negated && Measures(test.Value, text);
            default:
                return false;
        }
    }

    // A loop over the texts that are checked ends with all of them checked.
    private bool IsLoopOver(IOperation condition, bool outcome, PersonText text) =>
        !outcome && condition.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop && loop.Expression.Span.Contains(condition.Syntax.Span)
        && Carries(condition, "", null, text) && model.Graph.OperationOf(loop.Statement) is { } body && IsGate(body);

    private bool Measures(IOperation value, PersonText text) =>
        value is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } instance } ? Carries(instance, "", null, text) : Carries(value, "", null, text);

    private static bool IsNothing(IOperation value) => value.ConstantValue is { HasValue: true, Value: null or "" or 0 };

    private static bool HasResult(IMethodSymbol method) => !method.ReturnsVoid && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true };
}
