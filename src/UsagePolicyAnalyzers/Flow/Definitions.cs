namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// A place that gives a local or a parameter a value.
/// </summary>
/// <param name="Variable">The local or parameter.</param>
/// <param name="Site">The operation that writes it.</param>
/// <param name="Value">What it is given; for an <c>out</c> argument the call, for a loop variable the collection, for a pattern the matched value.</param>
/// <param name="Projection">The part of the value that it is given: an element's position or a member's name; null for the whole.</param>
/// <param name="Keeps">Whether the value before stays part of it, as in <c>+=</c> or a <c>ref</c> argument.</param>
internal sealed record Definition(ISymbol Variable, IOperation Site, IOperation Value, string? Projection = null, bool Keeps = false);

/// <summary>Collects the definitions of a body, nested functions included, and what is done to the objects that its variables hold.</summary>
internal sealed class Definitions
{
    private readonly Dictionary<ISymbol, List<Definition>> _definitions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _uses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, List<Definition>> _byValue = [];

    public Definitions(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
            Add(operation);
    }

    public IReadOnlyList<Definition> Of(ISymbol variable) => _definitions.TryGetValue(variable, out var list) ? list : (IReadOnlyList<Definition>)[];

    /// <summary>The definitions that are made of a value.</summary>
    public IReadOnlyList<Definition> From(IOperation value) => _byValue.TryGetValue(value, out var list) ? list : (IReadOnlyList<Definition>)[];

    /// <summary>The references to a variable that are not plain writes to it, in source order.</summary>
    public IReadOnlyList<IOperation> Uses(ISymbol variable) => _uses.TryGetValue(variable, out var list) ? list : (IReadOnlyList<IOperation>)[];

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                AddUse(local.Local, local);
                break;
            case IParameterReferenceOperation parameter:
                AddUse(parameter.Parameter, parameter);
                break;
            case IVariableDeclaratorOperation declarator:
                if ((declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value is { } initial)
                    Define(declarator.Symbol, declarator, initial);
                break;
            case ICompoundAssignmentOperation compound:
                DefineTarget(compound.Target, compound, compound.Value, null, keeps: true);
                break;
            case ICoalesceAssignmentOperation coalesce:
                DefineTarget(coalesce.Target, coalesce, coalesce.Value, null, keeps: true);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                DefineTuple(deconstruction.Target, deconstruction, deconstruction.Value, deconstruction.Value.Type, "");
                break;
            case IAssignmentOperation assignment:
                DefineTarget(assignment.Target, assignment, assignment.Value, null, keeps: false);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Parent: { } call } argument:
                DefineTarget(argument.Value, argument, call, argument.Parameter.Name, argument.Parameter.RefKind == RefKind.Ref);
                break;
            case IForEachLoopOperation loop:
                DefineLoop(loop);
                break;
            case IIsPatternOperation pattern:
                DefinePattern(pattern.Pattern, pattern.Value, "");
                break;
            case ISwitchExpressionOperation @switch:
                foreach (var arm in @switch.Arms)
                    DefinePattern(arm.Pattern, @switch.Value, "");
                break;
            case IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } clause:
                DefinePattern(clause.Pattern, @switch.Value, "");
                break;
        }
    }

    private void AddUse(ISymbol variable, IOperation reference)
    {
        if (!_uses.TryGetValue(variable, out var list))
            _uses.Add(variable, list = []);
        list.Add(reference);
    }

    private void Define(ISymbol variable, IOperation site, IOperation value, string? projection = null, bool keeps = false)
    {
        if (!_definitions.TryGetValue(variable, out var list))
            _definitions.Add(variable, list = []);
        var definition = new Definition(variable, site, value, projection, keeps);
        list.Add(definition);
        if (!_byValue.TryGetValue(value, out var same))
            _byValue.Add(value, same = []);
        same.Add(definition);
    }

    private void DefineTarget(IOperation target, IOperation site, IOperation value, string? projection, bool keeps)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Define(local.Local, site, value, projection, keeps);
                break;
            case IParameterReferenceOperation parameter:
                Define(parameter.Parameter, site, value, projection, keeps);
                break;
            case IDeclarationExpressionOperation declaration:
                DefineTarget(declaration.Expression, site, value, projection, keeps);
                break;
        }
    }

    private void DefineTuple(IOperation target, IOperation site, IOperation value, ITypeSymbol? type, string path)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            DefineTarget(target, site, value, Projection(path), keeps: false);
            return;
        }

        var deconstruct = DeconstructOf(type, tuple.Elements.Length);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = type is INamedTypeSymbol { IsTupleType: true } made && i < made.TupleElements.Length ? made.TupleElements[i].Type : deconstruct?.Parameters[i].Type;
            DefineTuple(tuple.Elements[i], site, value, element, FlowPath.Join(path, PartAt(type, deconstruct, i)));
        }
    }

    private void DefineLoop(IForEachLoopOperation loop)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation declarator)
            Define(declarator.Symbol, declarator, loop.Collection);
        else
            DefineTuple(loop.LoopControlVariable, loop.LoopControlVariable, loop.Collection, ElementType(loop.Collection), "");
    }

    private void DefinePattern(IPatternOperation? pattern, IOperation value, string path)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                Define(declared, pattern, value, Projection(path));
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                    Define(whole, pattern, value, Projection(path));
                foreach (var property in recursive.PropertySubpatterns)
                    DefinePattern(property.Pattern, value, FlowPath.Join(path, (property.Member as IMemberReferenceOperation)?.Member.Name ?? ""));
                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                    DefinePattern(recursive.DeconstructionSubpatterns[i], value, FlowPath.Join(path, PartAt(recursive.MatchedType, recursive.DeconstructSymbol, i)));
                break;
            case IListPatternOperation list:
                if (list.DeclaredSymbol is { } all)
                    Define(all, pattern, value, Projection(path));
                foreach (var element in list.Patterns)
                    DefinePattern(element, value, path);
                break;
            case ISlicePatternOperation slice:
                DefinePattern(slice.Pattern, value, path);
                break;
            case IBinaryPatternOperation binary:
                DefinePattern(binary.LeftPattern, value, path);
                DefinePattern(binary.RightPattern, value, path);
                break;
            case INegatedPatternOperation negated:
                DefinePattern(negated.Pattern, value, path);
                break;
        }
    }

    private static string? Projection(string path) => path.Length == 0 ? null : path;

    // What a position of a deconstructed value is: an element of a tuple, the property that Deconstruct hands out; empty where that is not told.
    private static string PartAt(ITypeSymbol? type, ISymbol? deconstruct, int position)
    {
        // What is no tuple by its type is taken apart as ITuple.
        if (type is null or { IsTupleType: true } || deconstruct is ITypeSymbol)
            return ElementName(position);
        if (deconstruct is not IMethodSymbol method || type.DeclaringSyntaxReferences.IsEmpty || position >= method.Parameters.Length)
            return "";
        var name = method.Parameters[method.IsExtensionMethod && method.ReducedFrom == null ? Math.Min(position + 1, method.Parameters.Length - 1) : position].Name;
        return type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name ?? "";
    }

    private static IMethodSymbol? DeconstructOf(ITypeSymbol? type, int count) =>
        type is null or { IsTupleType: true } ? null : type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count);

    private static ITypeSymbol? ElementType(IOperation collection)
    {
        var type = SourceGraph.Unwrap(collection).Type;
        return type is IArrayTypeSymbol array ? array.ElementType
            : type is null ? null
            : type.AllInterfaces.Append(type as INamedTypeSymbol).FirstOrDefault(i => i is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments.Length: 1 })?.TypeArguments[0];
    }

    /// <summary>The name that a tuple element has by its position: <c>Item1</c> for 0.</summary>
    public static string ElementName(int position) => "Item" + (position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
