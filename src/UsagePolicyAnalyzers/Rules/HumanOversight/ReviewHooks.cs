using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Tells where a person decides: by the tables, by <c>[HumanReview]</c>, by names that say so; and whether an operation waits for it.</summary>
internal sealed class ReviewHooks(LlmModel model)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _hooks = new(SymbolEqualityComparer.Default);

    private OriginSearch? _people;

    /// <summary>Whether calling the member asks a person.</summary>
    public bool IsHook(ISymbol member) => _hooks.GetOrAdd(member, LooksLikeHook);

    private bool LooksLikeHook(ISymbol member)
    {
        if (model.Symbols.Find(member, Role.ReviewHook) != null || IsMarked(member))
            return true;
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } method)
            return false;
        return model.Symbols.Find(method.ContainingType, Role.ReviewType) != null || HasReviewName(method) || Contracts(method).Any(c => HasReviewName(c) || IsMarked(c));
    }

    /// <summary>Whether the member, its type or its assembly states where the review takes place.</summary>
    public bool IsMarked(ISymbol? member)
    {
        for (var current = member; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && (model.Symbols.Find(type, Role.ReviewType) != null || type.Name is "HumanReviewAttribute" or "HumanReviewedAttribute" or "HumanInTheLoopAttribute"))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the operation asks a person.</summary>
    public bool Asks(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke }, Instance: { } instance } => HasReviewName(instance),
        IInvocationOperation invocation => IsHook(invocation.TargetMethod),
        IPropertyReferenceOperation property => model.Symbols.Find(property.Property, Role.ReviewHook) != null,
        _ => false,
    };

    /// <summary>Whether a value rests on what a person decided.</summary>
    public bool RestsOnReview(IOperation value, string path = "") => People.Find(value, path) != null;

    private OriginSearch People => _people ??= new(model.Graph, FlowKind.Influence, step => Asks(step.Operation));

    /// <summary>Whether on every path a person decides before the operation, and the outcome matters.</summary>
    /// <param name="operation">What waits for the person.</param>
    /// <param name="answer">What the person is to decide about, in the same body: a decision before it is about something else. Null where it is not seen there.</param>
    public bool IsReviewed(IOperation operation, IOperation? answer = null)
    {
        for (var around = operation.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            if (around is IForEachLoopOperation loop && RestsOnReview(loop.Collection))
                return true;
        }

        var body = model.Graph.BodyOf(operation);
        return body.Holds(operation, o => Enforces(o) && Follows(o), (condition, _) => RestsOnReview(Compared(condition)) && Follows(condition));

        bool Follows(IOperation review) => answer == null || body.MayPrecede(answer, review);
    }

    /// <summary>Whether a value says that a person's decision is still to come, as in <c>PendingReview</c>.</summary>
    public static bool IsPending(IOperation value) => SourceGraph.Unwrap(value) switch
    {
        IFieldReferenceOperation field => SaysPending(field.Field.Name),
        { ConstantValue: { HasValue: true, Value: string text } } => text.Length < 60 && SaysPending(text),
        _ => false,
    };

    /// <summary>Whether the name of a state says that a person's decision is still to come: pending, waiting, "for the officer".</summary>
    public static bool SaysPending(string name) => ReviewNames.IsReview(name, "awaits");

    // A label or pattern of a switch compares what the switch is over.
    private static IOperation Compared(IOperation condition)
    {
        for (IOperation? around = condition; around != null; around = around.Parent)
        {
            switch (around)
            {
                case ICaseClauseOperation { Parent.Parent: ISwitchOperation @switch }:
                    return @switch.Value;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when arm.Guard == null || !arm.Guard.Syntax.Span.Contains(condition.Syntax.Span):
                    return @switch.Value;
                case IBlockOperation or IAnonymousFunctionOperation:
                    return condition;
            }
        }

        return condition;
    }

    // A hook without a result lets the program go on by returning, and stops it by throwing; its name says that it waits.
    private bool Enforces(IOperation operation) =>
        operation is IInvocationOperation invocation && invocation.TargetMethod.Name is var name
        && (name.StartsWith("Ensure", StringComparison.Ordinal) || name.StartsWith("Require", StringComparison.Ordinal) || name.StartsWith("Demand", StringComparison.Ordinal)
            || name.StartsWith("Wait", StringComparison.Ordinal) || name.StartsWith("Await", StringComparison.Ordinal))
        && !HasResult(invocation.TargetMethod) && Asks(invocation)
        && (invocation.Type?.SpecialType == SpecialType.System_Void || invocation.Parent is IAwaitOperation or IInvocationOperation { Parent: IAwaitOperation });

    private static bool HasResult(IMethodSymbol method) =>
        method.ReturnType is not ({ SpecialType: SpecialType.System_Void } or INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false });

    // A class may be named after the person it replaces (Underwriter): its own methods that ask a model are no hooks.
    private bool HasReviewName(IMethodSymbol method) =>
        ReviewNames.IsReview(method.Name)
        || (method.MethodKind != MethodKind.LocalFunction && method.ContainingType is { } type && ReviewNames.IsReview(method.Name, type.Name)
            && (type.TypeKind == TypeKind.Interface || !model.Graph.Returns(method).Any(r => model.FindModelOutput(r, FlowKind.Dependence) != null)));

    private static bool HasReviewName(IOperation instance) => SourceGraph.Unwrap(instance) switch
    {
        IParameterReferenceOperation parameter => ReviewNames.IsReview(parameter.Parameter.Name),
        ILocalReferenceOperation local => ReviewNames.IsReview(local.Local.Name),
        IMemberReferenceOperation member => ReviewNames.IsReview(member.Member.Name),
        _ => false,
    };

    private static IEnumerable<IMethodSymbol> Contracts(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden != null; overridden = overridden.OverriddenMethod)
            yield return overridden;
        foreach (var contract in method.ContainingType?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            foreach (var member in contract.GetMembers().OfType<IMethodSymbol>())
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType!.FindImplementationForInterfaceMember(member), method))
                    yield return member;
            }
        }
    }
}
