using System.Globalization;
using Microsoft.CodeAnalysis.Simplification;
using UsagePolicyAnalyzers.CodeFixes.Safeguards;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2001: asks for a human review between the model's answer and the decision, through a service that the constructor is given, and goes on when it was approved.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HumanReviewFix : CodeFixProvider
{
    private const string Title = "Ask for a human review first";
    private const string Service = "UsagePolicy.Safeguards.IHumanReview";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2001");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (PlaceOf(root, model, diagnostic) != null)
                context.RegisterCodeFix(CodeAction.Create(Title, ct => FixAsync(context.Document, ImmutableArray.Create(diagnostic), ct), Title), diagnostic);
        }
    }

    /// <summary>Where a review goes.</summary>
    /// <param name="Statement">The statement before which it is asked for.</param>
    /// <param name="Method">The method.</param>
    /// <param name="Type">The type that needs the service.</param>
    /// <param name="Has">The name of the service, where the type has it.</param>
    private sealed record Place(StatementSyntax Statement, MethodDeclarationSyntax Method, TypeDeclarationSyntax Type, string? Has);

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return document;
        var places = diagnostics.Select(d => (Diagnostic: d, Place: PlaceOf(root, model, d))).Where(p => p.Place != null)
            .GroupBy(p => p.Place!.Statement).Select(g => (g.First().Diagnostic, Place: g.First().Place!)).ToList();
        var tracked = root.TrackNodes(places.SelectMany(p => new SyntaxNode[] { p.Place.Statement, p.Place.Type }).Distinct());
        foreach (var (diagnostic, place) in places)
        {
            var (_, field) = NamesIn(model, place);
            var outcome = Names.Free(model, place.Statement, "outcome");
            diagnostic.Properties.TryGetValue("Domain", out var domain);
            var subject = place.Type.Identifier.ValueText + "." + place.Method.Identifier.ValueText;
            var added = Insertion.Statements(
                $"var {outcome} = await {field}.RequestAsync(new UsagePolicy.Safeguards.ReviewRequest(\"{subject}\", domain: \"{domain}\"));",
                $"if (!{outcome}.IsApproved)\n{Stop.StatementFor(model, place.Statement, "This waits for a human review.")}");
            added = SyntaxFactory.List(added.Select(a => a.ReplaceNodes(a.DescendantNodes().OfType<QualifiedNameSyntax>().Where(n => n.Parent is ObjectCreationExpressionSyntax), (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation))));
            if (tracked.GetCurrentNode(place.Statement) is { } statement && Insertion.Before(tracked, model, statement, added) is { } inserted)
                tracked = inserted;
        }

        foreach (var place in places.Select(p => p.Place).Where(p => p.Has == null).GroupBy(p => p.Type).Select(g => g.First()))
        {
            var (parameter, field) = NamesIn(model, place);
            if (tracked.GetCurrentNode(place.Type) is { } type)
                tracked = tracked.ReplaceNode(type, Dependency.Add(type, Service, parameter, field));
        }

        return await document.WithAsync(tracked, cancellationToken).ConfigureAwait(false);
    }

    // What is called in the method: the field, or the parameter of a primary constructor.
    private static (string Parameter, string Field) NamesIn(SemanticModel model, Place place)
    {
        if (place.Has is { } has)
            return (has, has);
        var parameter = Names.Free(model, place.Type, "review");
        return place.Type.ChildNodes().OfType<ParameterListSyntax>().Any() ? (parameter, parameter) : (parameter, Names.Free(model, place.Type, "_review"));
    }

    private static Place? PlaceOf(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (model.Compilation.GetTypeByMetadataName(Service) == null || node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || Stop.Function(statement) is not MethodDeclarationSyntax { Body: not null } method || !method.Modifiers.Any(SyntaxKind.AsyncKeyword) || method.Modifiers.Any(SyntaxKind.StaticKeyword)
            || method.Parent is not TypeDeclarationSyntax type || model.GetDeclaredSymbol(type) is not { } symbol)
            return null;
        var has = Dependency.Existing(symbol, Service) ?? PrimaryParameter(model, type);
        if (has == null && !Dependency.CanBeAdded(model.Compilation, type))
            return null;
        return new Place(Outermost(statement, SourceOf(diagnostic)), method, type, has);
    }

    private static string? PrimaryParameter(SemanticModel model, TypeDeclarationSyntax type) =>
        type.ChildNodes().OfType<ParameterListSyntax>().SelectMany(l => l.Parameters)
            .FirstOrDefault(p => p.Type != null && model.GetTypeInfo(p.Type).Type?.ToDisplayString() == Service)?.Identifier.ValueText;

    // Before all branches that the answer chooses between, but after the answer.
    private static StatementSyntax Outermost(StatementSyntax statement, int? source)
    {
        var outermost = statement;
        for (var around = statement.Parent; around is BlockSyntax or IfStatementSyntax or ElseClauseSyntax or SwitchStatementSyntax or SwitchSectionSyntax; around = around.Parent)
        {
            if (around is IfStatementSyntax or SwitchStatementSyntax)
            {
                if (source is { } start && around.Span.Contains(start))
                    return outermost;
                outermost = (StatementSyntax)around;
            }
        }

        return outermost;
    }

    private static int? SourceOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("Source", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : null;
}
