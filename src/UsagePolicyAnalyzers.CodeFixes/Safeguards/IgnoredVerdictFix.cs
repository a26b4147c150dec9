using Microsoft.CodeAnalysis.Formatting;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>UPA4002: reads the verdict and stops when the text is flagged.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IgnoredVerdictFix : CodeFixProvider
{
    private const string Title = "Stop when the text is flagged";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA4002");

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
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax call && Fix(root, model, call) is { } changed)
                await Compilable.OfferAsync(context, diagnostic, Title, changed).ConfigureAwait(false);
        }
    }

    private static SyntaxNode? Fix(SyntaxNode root, SemanticModel model, ExpressionSyntax call)
    {
        var value = call;
        while (value.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Result" })
            value = (ExpressionSyntax)value.Parent;
        switch (value.Parent)
        {
            case ExpressionStatementSyntax statement:
                return FromDropped(root, model, value, statement);
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax statement } assignment when assignment.Right == value:
                return left.Identifier.ValueText == "_" ? FromDropped(root, model, value, statement) : AfterVariable(root, model, statement, left.Identifier.ValueText, model.GetTypeInfo(left).Type);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } declarator }:
                return AfterVariable(root, model, statement, declarator.Identifier.ValueText, (model.GetDeclaredSymbol(declarator) as ILocalSymbol)?.Type);
            default:
                return null;
        }
    }

    private static SyntaxNode? FromDropped(SyntaxNode root, SemanticModel model, ExpressionSyntax value, ExpressionStatementSyntax statement)
    {
        var name = Names.Free(model, statement, "verdict");
        var statements = Checks(model, statement, name, model.GetTypeInfo(value).Type);
        if (statements.Length == 0 || value is not AwaitExpressionSyntax && IsTask(model.GetTypeInfo(value).Type))
            return null;
        var declaration = Insertion.Statements($"var {name} = {value.WithoutTrivia()};").First().WithLeadingTrivia(statement.GetLeadingTrivia());
        var added = Insertion.Statements(statements);
        return statement.Parent is BlockSyntax or SwitchSectionSyntax
            ? root.ReplaceNode(statement, added.Insert(0, declaration))
            : statement.Parent is GlobalStatementSyntax global
                ? root.ReplaceNode(global, added.Insert(0, declaration).Select(s => SyntaxFactory.GlobalStatement(s)))
                : root.ReplaceNode(statement, SyntaxFactory.Block(added.Insert(0, declaration)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static SyntaxNode? AfterVariable(SyntaxNode root, SemanticModel model, StatementSyntax statement, string name, ITypeSymbol? type)
    {
        var statements = Checks(model, statement, name, type);
        return statements.Length == 0 ? null : Insertion.After(root, model, statement, Insertion.Statements(statements));
    }

    private static string[] Checks(SemanticModel model, StatementSyntax statement, string name, ITypeSymbol? type)
    {
        var stop = Stop.StatementFor(model, statement, "This text cannot be processed.");
        if (Verdict.FlaggedIn(type, name) is { } flagged)
            return [$"if ({flagged}) {stop}"];
        if (type?.Name != "HttpResponseMessage")
            return [];
        var json = Names.Free(model, statement, "verdictJson");
        return
        [
            $"using var {json} = System.Text.Json.JsonDocument.Parse(await {name}.Content.ReadAsStringAsync());",
            $"if ({json}.RootElement.GetProperty(\"results\")[0].GetProperty(\"flagged\").GetBoolean()) {stop}",
        ];
    }

    private static bool IsTask(ITypeSymbol? type) => type?.Name is "Task" or "ValueTask";
}
