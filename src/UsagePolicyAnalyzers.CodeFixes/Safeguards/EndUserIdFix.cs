using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>UPA4007: sets the end-user identifier from a hash of the signed-in user, where the options are made in sight and a user is at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EndUserIdFix : CodeFixProvider
{
    private const string Title = "Set the identifier to a hashed user id";
    private const string HashType = "UsagePolicy.Safeguards.UserIdentifier";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA4007");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(HashType) == null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax call && UserAt(model, call.SpanStart) is { } user && Fix(root, model, call, user) is { } changed)
                await Compilable.OfferAsync(context, diagnostic, Title, changed).ConfigureAwait(false);
        }
    }

    private static SyntaxNode? Fix(SyntaxNode root, SemanticModel model, InvocationExpressionSyntax call, string user)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (CreationOf(model, argument.Expression) is not { } creation || model.GetTypeInfo(creation).Type is not { } type || Member(type) is not { } member)
                continue;
            var hash = $"{HashType}.Hash({user})";
            var value = member.Type.SpecialType == SpecialType.System_String ? hash
                : Inner(member.Type) is var (inner, id) ? $"new {inner.ToDisplayString()} {{ {id} = {hash} }}"
                : null;
            if (value == null)
                return null;
            var assignment = SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(member.Name), SyntaxFactory.ParseExpression(value))
                .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
            var initializer = creation.Initializer is { } existing
                ? existing.WithExpressions(existing.Expressions.Insert(0, assignment))
                : SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(assignment));
            return root.ReplaceNode(creation, creation.WithInitializer(initializer).WithAdditionalAnnotations(Formatter.Annotation));
        }

        return null;
    }

    // The creation in the argument, or of the local that is handed over.
    private static BaseObjectCreationExpressionSyntax? CreationOf(SemanticModel model, ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax creation => creation,
        IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } => creation,
        _ => null,
    };

    private static IPropertySymbol? Member(ITypeSymbol type)
    {
        var members = type.GetMembers().OfType<IPropertySymbol>().Where(p => p.SetMethod != null && SymbolTable.BuiltIn.Find(p, Role.EndUserId) != null).ToList();
        return members.FirstOrDefault(m => m.Name is "EndUserId" or "User") ?? members.FirstOrDefault(m => m.Name == "Metadata") ?? members.FirstOrDefault();
    }

    // Metadata { UserID = … }
    private static (ITypeSymbol Type, string Member)? Inner(ITypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.Type.SpecialType == SpecialType.System_String && SymbolTable.BuiltIn.Find(p, Role.EndUserId) != null) is { } id
            ? (type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), id.Name)
            : null;

    // The name of the user who is signed in, as this place can say it.
    private static string? UserAt(SemanticModel model, int position)
    {
        foreach (var symbol in model.LookupSymbols(position).OrderBy(s => s.Name == "User" ? 0 : 1))
        {
            var type = symbol switch
            {
                IParameterSymbol parameter => parameter.Type,
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                _ => null,
            };
            var user = type?.Name switch
            {
                "ClaimsPrincipal" => symbol.Name + "?.Identity?.Name",
                "HttpContext" => symbol.Name + ".User.Identity?.Name",
                "HubCallerContext" => symbol.Name + ".UserIdentifier",
                _ => null,
            };
            if (user != null && model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseExpression(user), SpeculativeBindingOption.BindAsExpression).Type?.SpecialType == SpecialType.System_String)
                return user;
        }

        return null;
    }
}
