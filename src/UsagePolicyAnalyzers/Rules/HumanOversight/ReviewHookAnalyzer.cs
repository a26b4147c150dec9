using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>UPA2004: an implementation of a review hook that approves whatever it is given, or asks a model.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReviewHookAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA2004",
        "Human review hook never asks a human",
        "'{1}' {2}: no person decides, let it wait for one or refuse ({0})",
        RuleCategory.HumanOversight,
        "A review hook stands for a person's decision. One that approves by itself, or asks a model, leaves the decision automated.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var hooks = model.Shared(m => new ReviewHooks(m));
        foreach (var type in model.Graph.Index.Files.SelectMany(f => f.Types))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var declaration in type.Members.OfType<MethodDeclarationSyntax>())
            {
                if ((declaration.Body == null && declaration.ExpressionBody == null) || !MayBeHook(declaration, type)
                    || model.Graph.ModelOf(type.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is not { IsAbstract: false } method || !IsApproval(method) || !hooks.IsHook(method)
                    || (Decisions.IsQuery(method.Name) && !method.Name.StartsWith("Is", StringComparison.Ordinal)))
                    continue;
                if (Fault(model, hooks, method) is { } fault)
                    yield return new Finding(s_rule, declaration.Identifier.GetLocation(), ImmutableArray.Create(method.Name, fault));
            }
        }
    }

    // Names first, so that only few methods are bound: the method's, its type's, or those of a base type or interface.
    private static bool MayBeHook(MethodDeclarationSyntax declaration, TypeDeclarationSyntax type) =>
        declaration.AttributeLists.Count > 0 || type.AttributeLists.Count > 0 || type.BaseList != null || ReviewNames.IsReview(declaration.Identifier.ValueText, type.Identifier.ValueText);

    // What a hook gives can be an approval: true, a value of an enum, an outcome.
    private static bool IsApproval(IMethodSymbol method)
    {
        var type = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : method.ReturnType;
        return type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String
            || type.TypeKind is TypeKind.Enum or TypeKind.TypeParameter
            || (type.SpecialType == SpecialType.None && type.Name is not ("Task" or "ValueTask") && type is INamedTypeSymbol);
    }

    private static string? Fault(LlmModel model, ReviewHooks hooks, IMethodSymbol method)
    {
        var approves = false;
        var asksModel = false;
        foreach (var returned in model.Graph.Returns(method))
        {
            // A constant stays one whatever chooses between approvals; else what chooses counts.
            var origin = Judge(model, hooks, returned, FlowKind.Content) == Origin.Approval ? Origin.Approval : Judge(model, hooks, returned, FlowKind.Influence);
            if (origin == Origin.Other)
                return null;
            approves |= origin == Origin.Approval;
            asksModel |= origin == Origin.Model;
        }

        return asksModel ? "asks a model" : approves && !WaitsForPerson(model, hooks, method) ? "approves whatever it is given" : null;
    }

    private enum Origin
    {
        Refusal,
        Approval,
        Model,
        Other,
    }

    // What a returned value rests on. A model's answer that a person is shown before is the person's.
    private static Origin Judge(LlmModel model, ReviewHooks hooks, IOperation returned, FlowKind kind)
    {
        var answered = false;
        var other = false;
        var approval = false;
        var refusal = false;
        model.Trace(returned, kind, step =>
        {
            if (model.CallAt(step.Operation) is { Kind: not ModelCallKind.Moderation })
            {
                answered = true;
                return false;
            }

            switch (step.Operation)
            {
                case IInvocationOperation invocation when step.Next != null && hooks.Asks(invocation):
                case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } when step.Frame == null:
                    other = true;
                    return false;
                case IInvocationOperation invocation when IsOpaque(model, invocation):
                    other |= !IsChance(invocation.TargetMethod);
                    return false;
                case IFieldReferenceOperation { Field: { IsConst: false, IsStatic: false } } or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation }:
                    other = true;
                    return false;
                case { ConstantValue: { HasValue: true, Value: bool flag } }:
                    approval |= flag;
                    refusal |= !flag;
                    return false;
                case { ConstantValue: { HasValue: true, Value: string text } } when step.Path.Length == 0:
                    approval |= ReviewNames.Approves(text);
                    refusal |= ReviewNames.Refuses(text);
                    return false;
                case IFieldReferenceOperation { Field.ContainingType.TypeKind: TypeKind.Enum } field:
                    approval |= ReviewNames.Approves(field.Field.Name);
                    refusal |= !ReviewNames.Approves(field.Field.Name);
                    return false;
                case IInvocationOperation factory when ReviewNames.Approves(factory.TargetMethod.Name) && factory.TargetMethod.IsStatic:
                    approval = true;
                    return false;
                case IInvocationOperation factory when ReviewNames.Refuses(factory.TargetMethod.Name) && factory.TargetMethod.IsStatic:
                    refusal = true;
                    return false;
                default:
                    return true;
            }
        });
        return other ? Origin.Other : answered ? Origin.Model : approval && !refusal ? Origin.Approval : refusal || !approval ? Origin.Refusal : Origin.Other;
    }

    // Its result is made elsewhere: by a service, a queue, a console.
    private static bool IsOpaque(LlmModel model, IInvocationOperation invocation) =>
        invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke
        || (model.Graph.Implementations(invocation.TargetMethod).IsEmpty && !PassThrough.Passes(invocation.TargetMethod, FlowKind.Influence)
            && !ReviewNames.Approves(invocation.TargetMethod.Name) && !ReviewNames.Refuses(invocation.TargetMethod.Name));

    private static bool IsChance(IMethodSymbol method) => method.ContainingType is { Name: "Random" or "Stopwatch" or "RandomNumberGenerator" };

    private static bool WaitsForPerson(LlmModel model, ReviewHooks hooks, IMethodSymbol method) =>
        model.Graph.BodiesOf(method).SelectMany(b => b.DescendantsAndSelf()).Any(o => o is IInvocationOperation invocation
            && (hooks.Asks(invocation) || model.Symbols.Find(invocation.TargetMethod, Role.UserInput) != null));
}
