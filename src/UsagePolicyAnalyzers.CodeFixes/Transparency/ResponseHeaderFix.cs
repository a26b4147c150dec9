using Microsoft.CodeAnalysis.Formatting;
using UsagePolicyAnalyzers.CodeFixes.Safeguards;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1001, UPA1005: marks the response of an HTTP endpoint as made by AI, in a header.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ResponseHeaderFix : CodeFixProvider
{
    private const string Title = "Mark the response as made by AI in a header";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA1001", "UPA1005");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Location.GetMappedLineSpan().HasMappedPath)
                continue;
            var end = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Changed(root, model, end) is { } changed)
                await Compilable.OfferAsync(context, diagnostic, Title, changed).ConfigureAwait(false);
        }
    }

    private static SyntaxNode? Changed(SyntaxNode root, SemanticModel model, SyntaxNode end)
    {
        var (name, value) = new DisclosureCode(model, end).Header;
        var function = end.AncestorsAndSelf().FirstOrDefault(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        // Before all pieces of a reply: headers go first.
        var place = end.Ancestors().TakeWhile(n => n != function).OfType<CommonForEachStatementSyntax>().LastOrDefault() ?? end;
        if (HeadersAt(model, place) is { } headers)
            return Insertion.Before(root, model, place, Insertion.Statements(headers.IsData ? $"{headers.Text}.Add({name}, {value});" : $"{headers.Text}[{name}] = {value};"));
        // A handler with typed parameters is given the context.
        if (function is not ParenthesizedLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax map } } } lambda
            || !map.Name.Identifier.ValueText.StartsWith("Map", StringComparison.Ordinal) || !lambda.ParameterList.Parameters.All(p => p.Type != null)
            || model.Compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.HttpContext") == null)
            return null;
        var context = Names.Free(model, end, "http");
        var isKnown = model.LookupNamespacesAndTypes(end.SpanStart, name: "HttpContext").Any();
        // What is put in stands behind the parameters: they stay where they are.
        if (Insertion.Before(root, model, place, Insertion.Statements($"{context}.Response.Headers[{name}] = {value};")) is not { } inserted
            || inserted.FindToken(lambda.ParameterList.SpanStart).Parent?.FirstAncestorOrSelf<ParameterListSyntax>() is not { } list)
            return null;
        var added = SyntaxFactory.Parameter(SyntaxFactory.Identifier(context)).WithType(SyntaxFactory.ParseTypeName(isKnown ? "HttpContext" : "Microsoft.AspNetCore.Http.HttpContext").WithTrailingTrivia(SyntaxFactory.Space));
        var index = list.Parameters.IndexOf(p => p.Default != null || p.Modifiers.Any(SyntaxKind.ParamsKeyword));
        return inserted.ReplaceNode(list, list.WithParameters(list.Parameters.Insert(index < 0 ? list.Parameters.Count : index, added)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    // The headers that code at this place can set.
    private static (string Text, bool IsData)? HeadersAt(SemanticModel model, SyntaxNode place)
    {
        foreach (var symbol in model.LookupSymbols(place.SpanStart))
        {
            var type = symbol switch
            {
                ILocalSymbol local when local.Locations.All(l => l.SourceSpan.Start < place.SpanStart) => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IPropertySymbol { IsStatic: false, Name: "Response" } property => property.Type,
                _ => null,
            };
            switch (type?.ToDisplayString())
            {
                case "Microsoft.AspNetCore.Http.HttpContext":
                    return ($"{symbol.Name}.Response.Headers", false);
                case "Microsoft.AspNetCore.Http.HttpResponse":
                    return ($"{symbol.Name}.Headers", false);
                case "Microsoft.AspNetCore.Http.HttpRequest":
                    return ($"{symbol.Name}.HttpContext.Response.Headers", false);
                case "Microsoft.Azure.Functions.Worker.Http.HttpResponseData":
                    return ($"{symbol.Name}.Headers", true);
            }
        }

        return null;
    }
}
