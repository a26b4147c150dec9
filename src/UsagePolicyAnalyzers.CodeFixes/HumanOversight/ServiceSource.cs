using Microsoft.CodeAnalysis.FindSymbols;
using UsagePolicyAnalyzers.CodeFixes.Safeguards;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>A change that brings a service to a place: a parameter of a function, of a type's constructor, or an argument of a call.</summary>
/// <param name="Document">The document.</param>
/// <param name="Node">The function, the type, the list of arguments, or the creation without one.</param>
/// <param name="Name">The parameter, or the argument.</param>
/// <param name="Field">The field of a type that has no primary constructor; the name that an argument is given by, empty for none.</param>
/// <param name="Index">The place of an argument in its list; -1 for the end.</param>
internal sealed record ServiceEdit(DocumentId Document, SyntaxNode Node, string Name, string Field, int Index = -1);

/// <summary>Where a service comes from at a place in code: what is in scope, a service provider, a parameter of a handler, of a constructor or of a static method and its callers.</summary>
/// <param name="Expression">How it is said there.</param>
/// <param name="Edits">What has to change for that.</param>
internal sealed record ServiceSource(string Expression, ImmutableArray<ServiceEdit> Edits)
{
    private const int MaxCallers = 3;

    // Made by markup or by a framework that fills no constructor.
    private static readonly string[] s_unfilled = ["ComponentBase", "UserControl", "Window", "Form", "Attribute", "Exception"];

    /// <summary>The source at a node; null where there is no way to one.</summary>
    public static Task<ServiceSource?> FindAsync(Document document, SyntaxNode at, string service, string name, CancellationToken cancellationToken) =>
        new Search(document.Project.Solution, service, name, cancellationToken).FindAsync(document, at, MaxCallers);

    private sealed class Search(Solution solution, string service, string name, CancellationToken cancellationToken)
    {
        public async Task<ServiceSource?> FindAsync(Document document, SyntaxNode at, int depth)
        {
            if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model || model.Compilation.GetTypeByMetadataName(service) == null)
                return null;
            if (InScope(model, at, IsService) is { } there)
                return new ServiceSource(there.Name, ImmutableArray<ServiceEdit>.Empty);
            foreach (var function in at.Ancestors())
            {
                switch (function)
                {
                    case AnonymousFunctionExpressionSyntax lambda:
                        if (lambda is ParenthesizedLambdaExpressionSyntax typed && typed.ParameterList.Parameters.All(p => p.Type != null) && IsMapped(lambda))
                            return Parameter(document, model, lambda);
                        if (lambda.Modifiers.Any(SyntaxKind.StaticKeyword))
                            return null;
                        break;
                    case LocalFunctionStatementSyntax local when model.GetDeclaredSymbol(local, cancellationToken) is { } symbol:
                        if (local.Modifiers.Any(SyntaxKind.StaticKeyword) || await IsHandlerAsync(symbol).ConfigureAwait(false))
                            return await ThreadAsync(document, model, local, (IMethodSymbol)symbol, depth).ConfigureAwait(false);
                        break;
                    case BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax when model.GetDeclaredSymbol(function, cancellationToken) is { } member:
                        return await OfMemberAsync(document, model, function, member, at, depth).ConfigureAwait(false);
                    case GlobalStatementSyntax:
                        return Provided(model, at);
                }
            }

            return null;
        }

        private async Task<ServiceSource?> OfMemberAsync(Document document, SemanticModel model, SyntaxNode declaration, ISymbol member, SyntaxNode at, int depth)
        {
            if (member is IMethodSymbol method && ((method.IsStatic && IsServerTool(method)) || await IsHandlerAsync(method).ConfigureAwait(false)))
                return Parameter(document, model, declaration);
            if (member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
                return null;
            if (!member.IsStatic && await InjectAsync(member.ContainingType, declaration, depth).ConfigureAwait(false) is { } injected)
                return injected;
            if (Provided(model, at) is { } provided)
                return provided;
            return member is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.Ordinary } thread ? await ThreadAsync(document, model, declaration, thread, depth).ConfigureAwait(false) : null;
        }

        private ServiceSource Parameter(Document document, SemanticModel model, SyntaxNode function)
        {
            var free = Names.FreeIn(model, function, name);
            return new ServiceSource(free, ImmutableArray.Create(new ServiceEdit(document.Id, function, free, free)));
        }

        // app.Services, context.RequestServices, provider
        private ServiceSource? Provided(SemanticModel model, SyntaxNode at)
        {
            if (InScope(model, at, type => ProviderOf(type) != null) is not { } holder || ProviderOf(holder.Type) is not { } member
                || model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions") == null)
                return null;
            return new ServiceSource($"Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<{service}>({holder.Name}{member})", ImmutableArray<ServiceEdit>.Empty);
        }

        private static string? ProviderOf(ITypeSymbol type) => type.Name switch
        {
            "IServiceProvider" or "ServiceProvider" or "AsyncServiceScopeProvider" => "",
            "IServiceScope" or "AsyncServiceScope" => ".ServiceProvider",
            "IHost" or "WebApplication" => ".Services",
            "HttpContext" => ".RequestServices",
            _ => null,
        };

        // A parameter of a static method, and an argument wherever it is called.
        private async Task<ServiceSource?> ThreadAsync(Document document, SemanticModel model, SyntaxNode declaration, IMethodSymbol method, int depth)
        {
            if (depth == 0 || method.Name == "Main" || method.GetAttributes().Length > 0)
                return null;
            var parameter = Parameter(document, model, declaration);
            var edits = parameter.Edits.ToBuilder();
            foreach (var (place, node) in await ReferencesAsync(method).ConfigureAwait(false))
            {
                if (IsNamed(node) || IsMapped(Whole(node)))
                    continue;
                if (Whole(node).Parent is not InvocationExpressionSyntax call || call.Expression != Whole(node))
                    return null;
                if (declaration.Span.Contains(call.Span) && place.Id == document.Id)
                    edits.Add(Argument(place, call.ArgumentList, call.ArgumentList, method, parameter.Expression, parameter.Expression));
                else if (await FindAsync(place, call, depth - 1).ConfigureAwait(false) is { } source)
                    edits.AddRange(source.Edits.Add(Argument(place, call.ArgumentList, call.ArgumentList, method, source.Expression, parameter.Expression)));
                else
                    return null;
            }

            return parameter with { Edits = edits.ToImmutable() };
        }

        // A parameter of the only constructor; who creates the object hands it over.
        private async Task<ServiceSource?> InjectAsync(INamedTypeSymbol type, SyntaxNode member, int depth)
        {
            if (depth == 0 || type is not { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false, IsRecord: false } || type.InstanceConstructors.Length != 1 || IsUnfilled(type)
                || (await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellationToken).ConfigureAwait(false)).Any())
                return null;
            var constructor = type.InstanceConstructors[0];
            var declared = constructor.IsImplicitlyDeclared ? null : constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
            if ((declared ?? member).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || solution.GetDocument(declaration.SyntaxTree) is not { } document
                || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                return null;
            var free = Names.Free(model, declaration, name);
            var field = Dependency.HasPrimary(declaration) ? free : Names.Free(model, declaration, "_" + name);
            var edits = ImmutableArray.CreateBuilder<ServiceEdit>();
            edits.Add(new ServiceEdit(document.Id, declaration, free, field));
            foreach (var (place, node) in await ReferencesAsync(constructor).ConfigureAwait(false))
            {
                if (node.AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault() is not { } creation || (creation is ObjectCreationExpressionSyntax named && !named.Type.Span.Contains(node.Span) && node != creation)
                    || await FindAsync(place, creation, depth - 1).ConfigureAwait(false) is not { } source)
                    return null;
                edits.AddRange(source.Edits.Add(Argument(place, creation, creation.ArgumentList, constructor, source.Expression, free)));
            }

            return new ServiceSource(field, edits.ToImmutable());
        }

        // The parameter stands before the ones that may be left out: where one of these is given, so does the argument; else it is told by its name.
        private static ServiceEdit Argument(Document document, SyntaxNode call, ArgumentListSyntax? list, IMethodSymbol method, string value, string parameter)
        {
            var required = method.Parameters.TakeWhile(p => p is { IsOptional: false, IsParams: false }).Count();
            if (method.IsExtensionMethod && call.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } && list?.Arguments.Count < required)
                required--;
            var given = list?.Arguments.TakeWhile(a => a.NameColon == null).Count() ?? 0;
            if (given > required)
                return new ServiceEdit(document.Id, list!, value, "", required);
            return new ServiceEdit(document.Id, list ?? call, value, given < required || given < list?.Arguments.Count ? parameter : "");
        }

        private static bool IsUnfilled(INamedTypeSymbol type)
        {
            for (var current = type.BaseType; current != null; current = current.BaseType)
            {
                if (s_unfilled.Contains(current.Name))
                    return true;
            }

            return false;
        }

        private async Task<List<(Document Document, SyntaxNode Node)>> ReferencesAsync(ISymbol symbol)
        {
            var found = new List<(Document, SyntaxNode)>();
            foreach (var reference in await SymbolFinder.FindReferencesAsync(symbol, solution, cancellationToken).ConfigureAwait(false))
            {
                if (!SymbolEqualityComparer.Default.Equals(reference.Definition, symbol))
                    continue;
                foreach (var location in reference.Locations.Where(l => !l.IsImplicit))
                {
                    if (await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
                        found.Add((location.Document, root.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true)));
                }
            }

            return found;
        }

        // The host of a server's tools fills in what it has as a service.
        private static bool IsServerTool(IMethodSymbol method) => method.GetAttributes().Any(a => a.AttributeClass?.Name == "McpServerToolAttribute");

        // Handed to Map…, and to nothing else: the framework fills its parameters.
        private async Task<bool> IsHandlerAsync(ISymbol method)
        {
            var references = await ReferencesAsync(method).ConfigureAwait(false);
            return references.Count > 0 && references.All(r => IsMapped(Whole(r.Node)));
        }

        private static bool IsMapped(SyntaxNode handler) =>
            handler.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var map } } } && map.StartsWith("Map", StringComparison.Ordinal);

        private static bool IsNamed(SyntaxNode node) => node.Ancestors().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });

        private static SyntaxNode Whole(SyntaxNode name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

        private bool IsService(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) == service;

        private static (string Name, ITypeSymbol Type)? InScope(SemanticModel model, SyntaxNode at, Func<ITypeSymbol, bool> fits)
        {
            var isStatic = at.Ancestors().Any(n => n is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not GlobalStatementSyntax && ((MemberDeclarationSyntax)n).Modifiers.Any(SyntaxKind.StaticKeyword));
            foreach (var symbol in model.LookupSymbols(at.SpanStart))
            {
                var type = symbol switch
                {
                    ILocalSymbol local when local.Locations.All(l => l.SourceSpan.End < at.SpanStart) && local.DeclaringSyntaxReferences.All(r => !r.GetSyntax().Span.Contains(at.Span)) => local.Type,
                    IParameterSymbol parameter => parameter.Type,
                    IFieldSymbol field when field.IsStatic || !isStatic => field.Type,
                    IPropertySymbol property when property.IsStatic || !isStatic => property.Type,
                    _ => null,
                };
                if (type != null && fits(type))
                    return (symbol.Name, type);
            }

            return null;
        }
    }
}
