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
        var answers = new HookAnswers(model, hooks);
        foreach (var type in model.Graph.Index.Files.SelectMany(f => f.Types))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var declaration in type.Members.OfType<MethodDeclarationSyntax>())
            {
                if ((declaration.Body == null && declaration.ExpressionBody == null) || !MayBeHook(declaration, type)
                    || model.Graph.ModelOf(type.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is not { IsAbstract: false } method || !IsApproval(method) || !hooks.IsHook(method) || IsTool(model, method)
                    || (Decisions.IsQuery(method.Name) && !method.Name.StartsWith("Is", StringComparison.Ordinal) && !hooks.IsMarked(method)))
                    continue;
                if (answers.FaultOf(method) is { } fault)
                    yield return new Finding(s_rule, declaration.Identifier.GetLocation(), ImmutableArray.Create(method.Name, fault));
            }
        }
    }

    // What the model calls to approve is an action, and asks nobody.
    private static bool IsTool(LlmModel model, IMethodSymbol method) => method.GetAttributes().Any(a => model.Symbols.Find(a.AttributeClass, Role.ToolAttribute) != null);

    // Names first, so that only few methods are bound: the method's, its type's, or those of a base type or interface.
    private static bool MayBeHook(MethodDeclarationSyntax declaration, TypeDeclarationSyntax type) =>
        declaration.AttributeLists.Count > 0 || type.AttributeLists.Count > 0 || type.BaseList != null || ReviewNames.IsReview(declaration.Identifier.ValueText, type.Identifier.ValueText);

    // What a hook gives can be an approval: true, a value of an enum, an outcome.
    private static bool IsApproval(IMethodSymbol method)
    {
        var type = AwaitedType.Of(method);
        return type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String
            || type.TypeKind is TypeKind.Enum or TypeKind.TypeParameter
            || (type.SpecialType == SpecialType.None && type.Name is not ("Task" or "ValueTask") && type is INamedTypeSymbol && (type.DeclaringSyntaxReferences.IsEmpty || HoldsApproval(type)));
    }

    // An outcome says yes or no: by a flag, a choice, or a member or factory of that name. A jury of models that picks a car says neither.
    private static bool HoldsApproval(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers().Any(m => !m.IsImplicitlyDeclared && (m is IPropertySymbol { Type: var held } && (held.SpecialType == SpecialType.System_Boolean || held.TypeKind == TypeKind.Enum) || ReviewNames.Approves(m.Name))))
                return true;
        }

        return type.TypeKind == TypeKind.Interface || type.IsAbstract;
    }
}
