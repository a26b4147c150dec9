using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Who gets at what a member of the program holds.</summary>
internal static class StoredValue
{
    /// <summary>Every place that reads a member; null where the source does not show them all.</summary>
    /// <param name="model">The model of the compilation.</param>
    /// <param name="member">A field or property.</param>
    /// <param name="inOneFile">Whether only the files that declare it can name it.</param>
    public static List<IOperation>? ReadsOf(LlmModel model, ISymbol member, bool inOneFile)
    {
        var declared = model.Graph.DeclarationsOf(member).Select(d => d.SyntaxTree).ToList();
        if (declared.Count == 0)
            return null;
        var reads = new List<IOperation>();
        foreach (var name in (inOneFile ? declared : model.Compilation.SyntaxTrees).SelectMany(t => t.GetRoot().DescendantNodes()).OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != member.Name || IsWritten(name))
                continue;
            if (name.Parent is NameColonSyntax { Parent: SubpatternSyntax })
                return null;
            SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name.Parent is MemberBindingExpressionSyntax binding ? binding : name;
            if (model.Graph.OperationOf(node) is IMemberReferenceOperation read && SymbolEqualityComparer.Default.Equals(read.Member.OriginalDefinition, member.OriginalDefinition))
                reads.Add(read);
        }

        return reads;
    }

    /// <summary>Whether objects of a type go to somebody whose body is not seen: a database, a client, a serializer, whoever called.</summary>
    public static bool IsHandedOut(LlmModel model, INamedTypeSymbol type)
    {
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var method in file.Types.SelectMany(t => t.Members).OfType<MethodDeclarationSyntax>())
            {
                if (model.Graph.ModelOf(file.Tree).GetDeclaredSymbol(method) is not { } symbol)
                    continue;
                if ((symbol.IsAbstract && model.Graph.Implementations(symbol).IsEmpty && symbol.Parameters.Any(p => Mentions(p.Type, type))) || (Mentions(symbol.ReturnType, type) && Endpoints.Of(model).ChannelOf(symbol) != null))
                    return true;
            }

            foreach (var generic in file.Tree.GetRoot().DescendantNodes().OfType<GenericNameSyntax>())
            {
                if (generic.TypeArgumentList.Arguments.Any(a => a is IdentifierNameSyntax named && named.Identifier.ValueText == type.Name)
                    && model.Graph.ModelOf(file.Tree).GetSymbolInfo(generic).Symbol is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } holder && !IsPlain(holder) && holder.Name != "ILogger")
                {
                    return true;
                }
            }

            foreach (var call in file.Invocations.Values.SelectMany(i => i))
            {
                if (model.Graph.OperationOf(call) is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } target } } invocation && !IsPlain(target)
                    && invocation.Arguments.Any(a => Mentions(SourceGraph.Unwrap(a.Value).Type, type)) && !Recording.IsRecording(model, invocation))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWritten(IdentifierNameSyntax name)
    {
        ExpressionSyntax node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node;
    }

    // Collections, tasks and delegates hold what they are given for the program itself.
    private static bool IsPlain(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is { } space
        && (space == "System" || space.StartsWith("System.Collections", StringComparison.Ordinal) || space.StartsWith("System.Linq", StringComparison.Ordinal) || space.StartsWith("System.Threading", StringComparison.Ordinal));

    private static bool Mentions(ITypeSymbol? type, INamedTypeSymbol wanted) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType, wanted),
        INamedTypeSymbol named => SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, wanted.OriginalDefinition) || named.TypeArguments.Any(a => Mentions(a, wanted)),
        _ => false,
    };
}
