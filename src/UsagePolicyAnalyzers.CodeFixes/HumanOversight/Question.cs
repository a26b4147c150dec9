using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>How a person is asked at a place in code: by what the program asks with already, else through the safeguards library.</summary>
/// <param name="Statements">The statements that ask, and that stop where the person does not agree.</param>
/// <param name="IsAwaited">Whether they await.</param>
/// <param name="Edits">What has to change so that the review service is there.</param>
internal sealed record Question(ImmutableArray<string> Statements, bool IsAwaited, ImmutableArray<ServiceEdit> Edits)
{
    /// <summary>The type of the safeguards library that asks a person.</summary>
    public const string Review = "UsagePolicy.Safeguards.IHumanReview";

    /// <summary>The question for an action of a tool; null where nothing can ask there.</summary>
    /// <param name="document">The document.</param>
    /// <param name="model">Its semantic model.</param>
    /// <param name="function">The function that acts.</param>
    /// <param name="action">Where it acts.</param>
    /// <param name="waits">Whether the function awaits; else it blocks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Question?> AtAsync(Document document, SemanticModel model, SyntaxNode function, SyntaxNode action, bool waits, CancellationToken cancellationToken)
    {
        if (Stop.SymbolOf(model, function) is not { } symbol)
            return null;
        var name = NameOf(function);
        var refusal = Refusal(symbol);
        foreach (var candidate in model.LookupSymbols(action.SpanStart).Where(s => IsUsable(s, function, symbol)).OrderBy(s => s.Kind == SymbolKind.Property).ThenBy(s => s.Name, StringComparer.Ordinal))
        {
            if (TypeOf(candidate) is not { } type || type.ToDisplayString() == Review)
                continue;
            foreach (var ask in type.GetMembers().Concat(type.AllInterfaces.SelectMany(i => i.GetMembers())).OfType<IMethodSymbol>().Where(m => IsQuestion(m, type)))
            {
                var isTask = ask.ReturnType.SpecialType != SpecialType.System_Boolean;
                var asked = $"{candidate.Name}.{ask.Name}({Text($"The assistant wants to run '{name}'. Allow it?")})";
                return new Question(ImmutableArray.Create($"if (!{(isTask ? Waited(asked) : asked)})\n{refusal}"), isTask && waits, ImmutableArray<ServiceEdit>.Empty);
            }
        }

        var source = await ServiceSource.FindAsync(document, action, Review, "review", cancellationToken).ConfigureAwait(false);
        if (source is not { Edits.IsEmpty: true } && model.Compilation.Options.OutputKind == OutputKind.ConsoleApplication && AsksInConsole(model.Compilation))
        {
            return new Question(ImmutableArray.Create(
                $"System.Console.Write({Text($"The assistant wants to run '{name}'. Allow it? [y/N] ")});",
                $"if (System.Console.ReadLine() != \"y\")\n{refusal}"), IsAwaited: false, ImmutableArray<ServiceEdit>.Empty);
        }

        if (source == null)
            return null;
        var outcome = Names.Free(model, action, "outcome");
        return new Question(ImmutableArray.Create(
            $"var {outcome} = {Waited($"{source.Expression}.RequestAsync(new UsagePolicy.Safeguards.ReviewRequest({Text(name)}))")};",
            $"if (!{outcome}.IsApproved)\n{refusal}"), waits, source.Edits);

        string Waited(string task) => waits ? "await " + task : task + ".GetAwaiter().GetResult()";
    }

    private static bool IsQuestion(IMethodSymbol method, ITypeSymbol type) =>
        method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, Parameters: { IsEmpty: false } parameters } && parameters[0].Type.SpecialType == SpecialType.System_String && parameters.Skip(1).All(p => p.IsOptional)
        && (method.ReturnType.SpecialType == SpecialType.System_Boolean || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } && result[0].SpecialType == SpecialType.System_Boolean)
        && (Actions.Confirms(method.Name) || ReviewNames.IsReview(method.Name, type.Name));

    private static bool IsUsable(ISymbol symbol, SyntaxNode function, IMethodSymbol method) => symbol switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false } => symbol.IsStatic || !method.IsStatic,
        IParameterSymbol => true,
        ILocalSymbol local => local.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && declaration.Span.End < function.SpanStart,
        _ => false,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };

    private static string Refusal(IMethodSymbol function)
    {
        var type = function.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" } task ? task.TypeArguments.FirstOrDefault() : function.ReturnsVoid ? null : function.ReturnType;
        return type switch
        {
            null => "return;",
            { SpecialType: SpecialType.System_String } => "return \"A person did not approve this.\";",
            { SpecialType: SpecialType.System_Boolean } => "return false;",
            _ => "throw new System.InvalidOperationException(\"A person did not approve this.\");",
        };
    }

    private static string NameOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        _ => function.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText ?? "a tool",
    };

    private static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static bool AsksInConsole(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes()).OfType<MemberAccessExpressionSyntax>().Any(a => a.Name.Identifier.ValueText == "ReadLine" && a.Expression.ToString() is ("Console" or "System.Console"));
}
