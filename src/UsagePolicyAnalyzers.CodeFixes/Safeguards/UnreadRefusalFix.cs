using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>UPA4008: stops when the reply was refused or filtered, right where it is held in a variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnreadRefusalFix : CodeFixProvider
{
    private const string Title = "Handle a refused or filtered reply";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA4008");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var call = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (call.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { Declaration.Variables: { Count: 1 } variables } statement
                && model.GetDeclaredSymbol(variables[0]) is ILocalSymbol local
                && Condition(local.Type, local.Name) is { } condition
                && Insertion.After(root, model, statement, Insertion.Statements($"if ({condition}) {Stop.StatementFor(model, statement, "No answer can be given.")}")) is { } changed)
            {
                await Compilable.OfferAsync(context, diagnostic, Title, changed).ConfigureAwait(false);
            }
        }
    }

    private static string? Condition(ITypeSymbol type, string expression)
    {
        if (type is INamedTypeSymbol { Name: "ClientResult" or "Response", TypeArguments.Length: 1 } wrapped)
            return Condition(wrapped.TypeArguments[0], expression + ".Value");
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (SymbolTable.BuiltIn.Find(property, Role.FinishReason) is not { } row)
                continue;
            foreach (var name in row.Argument("filtered"))
            {
                if (Holder(property.Type, name) is { } reason)
                    return $"{expression}.{property.Name} == {reason.ToDisplayString()}.{name}";
            }
        }

        return type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.Type.SpecialType == SpecialType.System_String && SymbolTable.BuiltIn.Find(p, Role.Refusal) != null) is { } refusal
            ? $"!string.IsNullOrEmpty({expression}.{refusal.Name})"
            : null;
    }

    // The enum, or structure of values, that a finish reason is of.
    private static ITypeSymbol? Holder(ITypeSymbol type, string name) =>
        type.GetMembers(name).Any(m => m.IsStatic) ? type : (type as INamedTypeSymbol)?.TypeArguments.Select(a => Holder(a, name)).FirstOrDefault(h => h != null);
}
