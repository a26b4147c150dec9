using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>Who calls whom in the source of a compilation, who implements what, who writes where: bound on demand, cached.</summary>
internal sealed partial class SourceGraph
{
    private readonly Memo<SyntaxTree, SemanticModel> _models;
    private readonly Memo<IMethodSymbol, ImmutableArray<CallSite>> _callers;
    private readonly Memo<IMethodSymbol, ImmutableArray<IMethodSymbol>> _implementations;
    private readonly Memo<ISymbol, ImmutableArray<IOperation>> _writes;
    private readonly Memo<ISymbol, ImmutableArray<IOperation>> _uses;
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<DelegateUse>> _delegateUses = new();
    private readonly Memo<IMethodSymbol, ImmutableArray<IOperation>> _returns;
    private readonly Memo<IMethodSymbol, IReadOnlyList<IOperation>> _bodiesOf;
    private readonly Memo<IParameterSymbol, ImmutableArray<IOperation>> _parameterUses;
    private readonly Memo<IParameterSymbol, ImmutableArray<IOperation>> _usesBehind;
    private readonly ConcurrentDictionary<SyntaxNode, BodyFlow> _bodies = new();
    private readonly Memo<SyntaxNode, ISymbol?> _symbolsAround;
    private readonly ConcurrentDictionary<FlowPlace, ImmutableArray<FlowPlace>>[] _successors = [new(), new(), new()];

    public SourceGraph(Compilation compilation, SourceIndex index)
    {
        Compilation = compilation;
        Index = index;
#pragma warning disable RS1030 // The graph spans files by design; models are kept, one a tree.
        _models = new(tree => Compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        _callers = new(FindCallers, SymbolEqualityComparer.Default);
        _implementations = new(FindImplementations, SymbolEqualityComparer.Default);
        _writes = new(member => FindWrites(member).ToImmutableArray(), SymbolEqualityComparer.Default);
        _uses = new(member => FindUses(member).ToImmutableArray(), SymbolEqualityComparer.Default);
        _returns = new(method => BodiesOf(method).SelectMany(ReturnsOf).ToImmutableArray(), SymbolEqualityComparer.Default);
        _bodiesOf = new(method => FindBodies(method).ToList(), SymbolEqualityComparer.Default);
        _parameterUses = new(parameter => FindUses(parameter).ToImmutableArray(), SymbolEqualityComparer.Default);
        _usesBehind = new(FindUsesBehind, SymbolEqualityComparer.Default);
        _symbolsAround = new(node => ModelOf(node.SyntaxTree).GetEnclosingSymbol(node.SpanStart));
    }

    public Compilation Compilation { get; }

    public SourceIndex Index { get; }

    /// <summary>Which classes injected services may be.</summary>
    public Injection Injection => field ??= new Injection(this);

    /// <summary>Which objects live for one request.</summary>
    public RequestObjects RequestObjects => field ??= new RequestObjects(this);

    /// <summary>The semantic model of a tree of this compilation.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => _models[tree];

    /// <summary>The operation of a node; null where the binder has none (half-typed code, types), and for source of another project.</summary>
    public IOperation? OperationOf(SyntaxNode node) => Compilation.ContainsSyntaxTree(node.SyntaxTree) ? ModelOf(node.SyntaxTree).GetOperation(node) : null;

    /// <summary>The member, function or type that a node begins in.</summary>
    public ISymbol? SymbolAround(SyntaxNode node) => _symbolsAround[node];

    /// <summary>The declarations of a symbol in this compilation: a referenced project's symbols have declarations too, in trees of its own.</summary>
    public IEnumerable<SyntaxNode> DeclarationsOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Where(r => Compilation.ContainsSyntaxTree(r.SyntaxTree)).Select(r => r.GetSyntax());

    /// <summary>The control flow of the outermost body that holds an operation.</summary>
    public BodyFlow BodyOf(IOperation operation)
    {
        var root = operation.Root();
        return _bodies.TryGetValue(root.Syntax, out var known) ? known : Add(root);

        BodyFlow Add(IOperation outermost) => _bodies.GetOrAdd(outermost.Syntax, _ => new BodyFlow(outermost));
    }

    /// <summary>Every place in source that calls the method: directly, through an interface or base method that it implements, or as a delegate.</summary>
    public ImmutableArray<CallSite> Callers(IMethodSymbol method) => _callers[method.OriginalDefinition];

    private ImmutableArray<CallSite> FindCallers(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => ConstructorCallers(method).ToImmutableArray(),
        MethodKind.AnonymousFunction => ImmutableArray<CallSite>.Empty,
        MethodKind.PropertySet => SetterCallers(method).ToImmutableArray(),
        _ => MethodCallers(method).ToImmutableArray(),
    };

    private IEnumerable<CallSite> ConstructorCallers(IMethodSymbol constructor)
    {
        foreach (var node in Index.Creations(constructor.ContainingType.Name, constructor).Concat(Index.TargetTypedCreations(constructor)))
        {
            if (!GivesAsMany(ArgumentsOf(node), constructor))
                continue;
            switch (OperationOf(node))
            {
                case IObjectCreationOperation { Constructor: { } called } creation when Same(called, constructor):
                    yield return new CallSite(creation, creation.Arguments);
                    break;
                case IInvocationOperation initializer when Same(initializer.TargetMethod, constructor):
                    yield return new CallSite(initializer, initializer.Arguments);
                    break;
            }
        }
    }

    private IEnumerable<CallSite> SetterCallers(IMethodSymbol setter)
    {
        foreach (var node in setter.AssociatedSymbol is { } property ? Index.Assignments(property.Name, setter) : [])
        {
            if (OperationOf(node) is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } called } } assignment && Reaches(called, setter))
                yield return new CallSite(assignment, ImmutableArray<IArgumentOperation>.Empty);
        }
    }

    private IEnumerable<CallSite> MethodCallers(IMethodSymbol method)
    {
        foreach (var node in Index.Invocations(SimpleName(method), method))
        {
            if (TakesAsMany(method, node.ArgumentList) && OperationOf(node) is IInvocationOperation invocation && Reaches(invocation.TargetMethod, method) && Injection.MayRun(invocation, method))
                yield return new CallSite(invocation, invocation.Arguments);
        }

        foreach (var reference in References(method))
            yield return new CallSite(reference, ImmutableArray<IArgumentOperation>.Empty);
    }

    /// <summary>The places that hand a method over as a delegate.</summary>
    public IEnumerable<IMethodReferenceOperation> References(IMethodSymbol method)
    {
        foreach (var name in Index.ValueUses(SimpleName(method), method))
        {
            SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access ? access : name;
            if (OperationOf(node) is IMethodReferenceOperation reference && Reaches(reference.Method, method))
                yield return reference;
        }
    }

    // Told by syntax, before the call is bound.
    private static bool TakesAsMany(IMethodSymbol method, ArgumentListSyntax arguments) =>
        arguments.Arguments.Count <= method.Parameters.Length || method.Parameters.Any(p => p.IsParams);

    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode creation) => creation switch
    {
        BaseObjectCreationExpressionSyntax expression => expression.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
        _ => null,
    };

    // Nobody else says what a constructor need not be given: most of what is made by new() takes nothing.
    private static bool GivesAsMany(ArgumentListSyntax? arguments, IMethodSymbol constructor) => arguments == null
        ? constructor.Parameters.All(p => p.IsOptional || p.IsParams)
        : TakesAsMany(constructor, arguments) && arguments.Arguments.Count >= constructor.Parameters.Count(p => !p.IsOptional && !p.IsParams);

    // An explicit implementation is called by the name that its interface gives it.
    private static string SimpleName(IMethodSymbol method) =>
        method.ExplicitInterfaceImplementations.IsEmpty ? method.Name : method.ExplicitInterfaceImplementations[0].Name;

    /// <summary>Whether a call of <paramref name="called"/> may run <paramref name="method"/>.</summary>
    public bool Reaches(IMethodSymbol called, IMethodSymbol method)
    {
        called = (called.ReducedFrom ?? called).OriginalDefinition;
        return Same(called, method)
            || (called.Name == SimpleName(method) && (called.IsAbstract || called.IsVirtual || called.IsOverride)
                && Implementations(called).Contains(method.OriginalDefinition, SymbolEqualityComparer.Default));
    }

    /// <summary>What traces of a kind found to go on to from variables and members outside of calls, kept for further traces.</summary>
    public ConcurrentDictionary<FlowPlace, ImmutableArray<FlowPlace>> Successors(FlowKind kind) => _successors[(int)kind];

    /// <summary>The references to a parameter in the bodies that see it: of its method, or of the whole type for a primary constructor.</summary>
    public ImmutableArray<IOperation> UsesOf(IParameterSymbol parameter) => _parameterUses[parameter];

    private IEnumerable<IOperation> FindUses(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return [];
        var bodies = BodiesOf(method);
        if (bodies.Count > 0 || method.MethodKind != MethodKind.Constructor)
            return bodies.SelectMany(b => BodyOf(b).Definitions.Uses(parameter));
        return DeclarationsOf(method).OfType<TypeDeclarationSyntax>().SelectMany(t => t.DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == parameter.Name).Select(OperationOf)
            .Where(o => o is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))!;
    }

    /// <summary>The references to a parameter in all bodies that a call of its method or constructor may run; default where none of them is source.</summary>
    public ImmutableArray<IOperation> UsesBehind(IParameterSymbol parameter) => _usesBehind[parameter.OriginalDefinition];

    private ImmutableArray<IOperation> FindUsesBehind(IParameterSymbol parameter)
    {
        var bodies = parameter.ContainingSymbol is IMethodSymbol called ? Implementations(called).Where(m => parameter.Ordinal < m.Parameters.Length).ToList() : [];
        var uses = bodies.SelectMany(m => UsesOf(m.Parameters[parameter.Ordinal])).ToImmutableArray();
        return uses.IsEmpty && !bodies.Any(m => BodiesOf(m).Any()) ? default : uses;
    }

    /// <summary>The references to a field, property or event of source that call it, use a member of it, or hand it on.</summary>
    public ImmutableArray<IOperation> UsesOf(ISymbol member) => _uses[member.OriginalDefinition];

    private IEnumerable<IOperation> FindUses(ISymbol member)
    {
        foreach (var call in Index.Invocations(member.Name, member))
        {
            if (OperationOf(call) is IInvocationOperation { Instance: IMemberReferenceOperation called } && SymbolEqualityComparer.Default.Equals(called.Member.OriginalDefinition, member.OriginalDefinition))
                yield return called;
        }

        foreach (var name in Index.Receivers(member.Name, member).Concat(Index.ValueUses(member.Name, member)))
        {
            SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (OperationOf(node) is IMemberReferenceOperation use && SymbolEqualityComparer.Default.Equals(use.Member.OriginalDefinition, member.OriginalDefinition))
                yield return use;
        }
    }

    /// <summary>The calls that run a lambda or method reference which is handed over as a value.</summary>
    public ImmutableArray<DelegateUse> UsesOfFunction(IOperation function) => _delegateUses.GetOrAdd(function.Syntax, _ => DelegateUses.Of(this, function));

    /// <summary>Every value that source writes to a field or property, initializers and primary constructors included.</summary>
    public ImmutableArray<IOperation> Writes(ISymbol member) => _writes[member.OriginalDefinition];

    /// <summary>What a field or property holds unless somebody writes to it; null where its declaration says nothing.</summary>
    public IOperation? InitialOf(ISymbol member)
    {
        foreach (var declaration in DeclarationsOf(member))
        {
            var initializer = declaration switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } v } => v,
                PropertyDeclarationSyntax { Initializer.Value: { } v } => v,
                ParameterSyntax { Default.Value: { } v } => v,
                _ => null,
            };
            if (initializer != null && OperationOf(initializer) is { } operation)
                return operation;
        }

        return null;
    }

    private IEnumerable<IOperation> FindWrites(ISymbol member)
    {
        if (InitialOf(member) is { } initial)
            yield return initial;
        foreach (var declaration in DeclarationsOf(member))
        {
            if (declaration is ParameterSyntax parameter && ModelOf(parameter.SyntaxTree).GetDeclaredSymbol(parameter) is { ContainingSymbol: IMethodSymbol constructor } symbol)
            {
                foreach (var site in Callers(constructor))
                {
                    if (site.ArgumentFor(symbol) is { } argument)
                        yield return argument;
                }
            }
        }

        foreach (var node in Index.Assignments(member.Name, member))
        {
            if (OperationOf(node) is not IAssignmentOperation assignment)
                continue;
            foreach (var value in WrittenBy(assignment, member))
                yield return value;
        }
    }

    private static IEnumerable<IOperation> WrittenBy(IAssignmentOperation assignment, ISymbol member)
    {
        if (assignment.Target is not ITupleOperation targets)
        {
            if (Writes(assignment.Target, member))
                yield return assignment.Value;
            yield break;
        }

        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (Writes(targets.Elements[i], member))
                yield return Unwrap(assignment.Value) is ITupleOperation sources && sources.Elements.Length == targets.Elements.Length ? sources.Elements[i] : assignment.Value;
        }
    }

    private static bool Writes(IOperation target, ISymbol member) =>
        target is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member);

    /// <summary>The types that a type parameter of a method stands for at its calls; any other type is itself.</summary>
    public IEnumerable<ITypeSymbol> TypesFor(ITypeSymbol type, int depth = 3) =>
        type is not ITypeParameterSymbol { DeclaringMethod: { } method, Ordinal: var ordinal } ? [type]
            : depth == 0 ? []
            : Callers(method).Select(s => s.Operation).OfType<IInvocationOperation>().Where(i => ordinal < i.TargetMethod.TypeArguments.Length)
                .SelectMany(i => TypesFor(i.TargetMethod.TypeArguments[ordinal], depth - 1)).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>What the bodies of a method may return or yield.</summary>
    public ImmutableArray<IOperation> Returns(IMethodSymbol method) =>
        _returns[method.OriginalDefinition];

    /// <summary>The operations of the bodies of a method, accessor or local function in source.</summary>
    public IReadOnlyList<IOperation> BodiesOf(IMethodSymbol method) => _bodiesOf[method];

    private IEnumerable<IOperation> FindBodies(IMethodSymbol method)
    {
        foreach (var declaration in DeclarationsOf(method.PartialImplementationPart ?? method))
        {
            SyntaxNode? body = declaration switch
            {
                BaseMethodDeclarationSyntax m => (SyntaxNode?)m.Body ?? m.ExpressionBody,
                AccessorDeclarationSyntax a => (SyntaxNode?)a.Body ?? a.ExpressionBody,
                LocalFunctionStatementSyntax l => (SyntaxNode?)l.Body ?? l.ExpressionBody,
                ArrowExpressionClauseSyntax arrow => arrow,
                PropertyDeclarationSyntax p => p.ExpressionBody,
                AnonymousFunctionExpressionSyntax f => f.Body,
                CompilationUnitSyntax unit => unit,
                _ => null,
            };
            if (body != null && OperationOf(body) is { } operation)
                yield return operation;
        }
    }

    /// <summary>The values that a body returns or yields, leaving nested functions alone.</summary>
    public static IEnumerable<IOperation> ReturnsOf(IOperation body) =>
        Within(body).OfType<IReturnOperation>().Select(r => r.ReturnedValue).OfType<IOperation>();

    /// <summary>An operation and all below it in source order, leaving nested functions alone.</summary>
    public static IEnumerable<IOperation> Within(IOperation root)
    {
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            yield return operation;
            if (operation != root && operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            foreach (var child in operation.ChildOperations.Reverse())
                open.Push(child);
        }
    }

    /// <summary>The value behind built-in conversions, awaits and parentheses.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }

    private static bool Same(IMethodSymbol called, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals((called.ReducedFrom ?? called).OriginalDefinition, method.OriginalDefinition);
}
