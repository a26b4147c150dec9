using System.Runtime.CompilerServices;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// Where names are used in the source of a compilation: built by syntax alone and cached by tree, so that typing re-reads one file.
/// Symbols are bound only for the names that somebody asks for.
/// </summary>
internal sealed class SourceIndex
{
    // A collection expression and an element of it: newer than the compiler that this is built against.
    internal const int CollectionExpression = 9076;
    internal const int ExpressionElement = 9077;

    private static readonly ConditionalWeakTable<SyntaxTree, FileIndex> s_files = new();

    private readonly NodesByName<InvocationExpressionSyntax> _invocations;
    private readonly NodesByName<SyntaxNode> _creations;
    private readonly NodesByName<AssignmentExpressionSyntax> _assignments;
    private readonly NodesByName<SimpleNameSyntax> _valueUses;
    private readonly NodesByName<SimpleNameSyntax> _receivers;
    private readonly NodesByName<string> _parameters;
    private readonly NodesByName<TypeDeclarationSyntax> _derived;
    private readonly Lazy<Dictionary<SyntaxTree, int>> _places;

    public SourceIndex(Compilation compilation, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<FileIndex>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(s_files.GetValue(tree, static t => new FileIndex(t)));
        }

        Files = files.ToImmutable();
        _places = new(() => Enumerable.Range(0, Files.Length).ToDictionary(i => Files[i].Tree));
        _invocations = new(this, static f => f.Invocations);
        _creations = new(this, static f => f.Creations);
        _assignments = new(this, static f => f.Assignments);
        _valueUses = new(this, static f => f.ValueUses);
        _receivers = new(this, static f => f.Receivers);
        _parameters = new(this, static f => f.Parameters);
        _derived = new(this, static f => f.Derived);
    }

    /// <summary>The files, in the order of the compilation.</summary>
    public ImmutableArray<FileIndex> Files { get; }

    /// <summary>Names that are invoked anywhere.</summary>
    public IEnumerable<string> InvokedNames => _invocations.Names;

    /// <summary>Calls <c>name(…)</c>, <c>x.name(…)</c>, <c>x?.name(…)</c>.</summary>
    /// <param name="name">What is called.</param>
    /// <param name="member">The member that is asked for: only where it can be used. Null for any of the name; so below.</param>
    public IEnumerable<InvocationExpressionSyntax> Invocations(string name, ISymbol? member = null) => _invocations.Of(name, member);

    /// <summary><c>new name(…)</c>, <c>new(…)</c> where the type is written beside it, and constructor initializers that run a constructor of that type.</summary>
    public IEnumerable<SyntaxNode> Creations(string typeName, ISymbol? member = null) => _creations.Of(typeName, member);

    /// <summary><c>new(…)</c> where the type is known to the binder only.</summary>
    public IEnumerable<ImplicitObjectCreationExpressionSyntax> TargetTypedCreations(ISymbol? member = null) => FilesOf(member).SelectMany(t => t.TargetTypedCreations);

    /// <summary>Assignments to a member, also in object initializers and <c>with</c>.</summary>
    public IEnumerable<AssignmentExpressionSyntax> Assignments(string memberName, ISymbol? member = null) => _assignments.Of(memberName, member);

    /// <summary>Names used as a value: method groups handed over as delegates, fields and properties.</summary>
    public IEnumerable<SimpleNameSyntax> ValueUses(string name, ISymbol? member = null) => _valueUses.Of(name, member);

    /// <summary>Names whose members are used: <c>name.Add(…)</c>, <c>name[…] = …</c>.</summary>
    public IEnumerable<SimpleNameSyntax> Receivers(string name, ISymbol? member = null) => _receivers.Of(name, member);

    /// <summary>The names of the parameters of all methods, constructors and records of a name.</summary>
    public IEnumerable<string> Parameters(string name) => _parameters.Of(name);

    /// <summary>Types whose base list names <paramref name="baseName"/>.</summary>
    public IEnumerable<TypeDeclarationSyntax> Derived(string baseName) => _derived.Of(baseName);

    /// <summary>Whether a type is named as a type argument or by <c>typeof</c>.</summary>
    public bool NamesType(string name) => Files.Any(f => f.NamedTypes.Contains(name));

    private IEnumerable<FileIndex> FilesOf(ISymbol? member) => member == null || MemberScope.TreesOf(member) is not { } trees
        ? Files
        : trees.Where(_places.Value.ContainsKey).Select(tree => _places.Value[tree]).OrderBy(place => place).Select(place => Files[place]);

    // Put together once, so that asking for a name costs the same in a large project as in a small one.
    private sealed class NodesByName<T>(SourceIndex index, Func<FileIndex, Dictionary<string, List<T>>> part)
    {
        private readonly Lazy<Dictionary<string, List<List<T>>>> _ofAll = new(() =>
        {
            var all = new Dictionary<string, List<List<T>>>(StringComparer.Ordinal);
            foreach (var file in index.Files)
            {
                foreach (var ofFile in part(file))
                    Put(all, ofFile.Key, ofFile.Value);
            }

            return all;
        });

        public IEnumerable<string> Names => _ofAll.Value.Keys;

        public IEnumerable<T> Of(string name, ISymbol? member = null)
        {
            if (member != null && MemberScope.TreesOf(member) != null)
                return index.FilesOf(member).SelectMany(file => part(file).TryGetValue(name, out var nodes) ? nodes : []);
            return _ofAll.Value.TryGetValue(name, out var lists) ? lists.SelectMany(nodes => nodes) : [];
        }
    }

    private static void Put<T>(Dictionary<string, List<T>> map, string name, T node)
    {
        if (!map.TryGetValue(name, out var list))
            map.Add(name, list = []);
        list.Add(node);
    }

    /// <summary>The simple name that an invocation calls; null for calls of an expression's result.</summary>
    public static string? InvokedName(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The names of one file.</summary>
    internal sealed class FileIndex
    {
        public FileIndex(SyntaxTree tree)
        {
            Tree = tree;
            foreach (var node in tree.GetRoot().DescendantNodes())
                Add(node);
        }

        public SyntaxTree Tree { get; }

        public Dictionary<string, List<InvocationExpressionSyntax>> Invocations { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<SyntaxNode>> Creations { get; } = new(StringComparer.Ordinal);

        public List<ImplicitObjectCreationExpressionSyntax> TargetTypedCreations { get; } = [];

        public Dictionary<string, List<AssignmentExpressionSyntax>> Assignments { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<SimpleNameSyntax>> ValueUses { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<SimpleNameSyntax>> Receivers { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<TypeDeclarationSyntax>> Derived { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<string>> Parameters { get; } = new(StringComparer.Ordinal);

        /// <summary>String literals and interpolated strings, in source order.</summary>
        public List<ExpressionSyntax> Texts { get; } = [];

        public List<TypeDeclarationSyntax> Types { get; } = [];

        /// <summary>Types that are named as type arguments or by <c>typeof</c>.</summary>
        public HashSet<string> NamedTypes { get; } = new(StringComparer.Ordinal);

        /// <summary>Every name that is written anywhere but where it is declared.</summary>
        public HashSet<string> Mentioned { get; } = new(StringComparer.Ordinal);

        private void Add(SyntaxNode node)
        {
            if (node is SimpleNameSyntax mentioned)
                Mentioned.Add(mentioned.Identifier.ValueText);
            switch (node)
            {
                case InvocationExpressionSyntax invocation when InvokedName(invocation) is { } name:
                    Put(Invocations, name, invocation);
                    break;
                case ObjectCreationExpressionSyntax creation:
                    Put(Creations, SimpleName(creation.Type), creation);
                    break;
                case ImplicitObjectCreationExpressionSyntax creation:
                    if (TargetOf(creation) is { } target)
                        Put(Creations, SimpleName(target), creation);
                    else
                        TargetTypedCreations.Add(creation);
                    break;
                case ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax type } initializer:
                    AddInitializer(type, initializer);
                    break;
                case PrimaryConstructorBaseTypeSyntax primary:
                    Put(Creations, SimpleName(primary.Type), primary);
                    break;
                case AssignmentExpressionSyntax assignment:
                    AddTargets(assignment, assignment.Left);
                    break;
                case ParameterSyntax { Parent: ParameterListSyntax { Parent: { } owner } } parameter when DeclaredName(owner) is { } name:
                    Put(Parameters, name, parameter.Identifier.ValueText);
                    break;
                case TypeDeclarationSyntax type:
                    Types.Add(type);
                    foreach (var baseType in type.BaseList?.Types ?? default)
                        Put(Derived, SimpleName(baseType.Type), type);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.Token.Text.EndsWith("u8", StringComparison.Ordinal):
                    Texts.Add(literal);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    Texts.Add(interpolated);
                    break;
                case IdentifierNameSyntax { Parent: TypeArgumentListSyntax or TypeOfExpressionSyntax } type:
                    NamedTypes.Add(type.Identifier.ValueText);
                    break;
                case SimpleNameSyntax name when IsValueUse(name):
                    Put(ValueUses, name.Identifier.ValueText, name);
                    break;
                case SimpleNameSyntax name when IsReceiver(name):
                    Put(Receivers, name.Identifier.ValueText, name);
                    break;
            }
        }

        // The type that is written where a value is declared.
        private static TypeSyntax? TargetOf(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => declaration.Type,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
            _ => null,
        };

        private static string? DeclaredName(SyntaxNode owner) => owner switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            TypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        };

        private void AddInitializer(TypeDeclarationSyntax type, ConstructorInitializerSyntax initializer)
        {
            if (initializer.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword))
            {
                Put(Creations, type.Identifier.ValueText, initializer);
                return;
            }

            foreach (var baseType in type.BaseList?.Types ?? default)
                Put(Creations, SimpleName(baseType.Type), initializer);
        }

        private void AddTargets(AssignmentExpressionSyntax assignment, ExpressionSyntax left)
        {
            switch (left)
            {
                case TupleExpressionSyntax tuple:
                    foreach (var argument in tuple.Arguments)
                        AddTargets(assignment, argument.Expression);
                    break;
                case SimpleNameSyntax name:
                    Put(Assignments, name.Identifier.ValueText, assignment);
                    break;
                case MemberAccessExpressionSyntax access:
                    Put(Assignments, access.Name.Identifier.ValueText, assignment);
                    break;
                case MemberBindingExpressionSyntax binding:
                    Put(Assignments, binding.Name.Identifier.ValueText, assignment);
                    break;
            }
        }

        // A name that is handed over or stored may be a method group.
        private static bool IsValueUse(SimpleNameSyntax name)
        {
            SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            return node.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or AssignmentExpressionSyntax
                or InitializerExpressionSyntax or ReturnStatementSyntax or SwitchExpressionArmSyntax or CastExpressionSyntax or YieldStatementSyntax or { RawKind: ExpressionElement or (int)SyntaxKind.CoalesceExpression }
                || (node.Parent is ConditionalExpressionSyntax conditional && conditional.Condition != node);
        }

        private static bool IsReceiver(SimpleNameSyntax name)
        {
            ExpressionSyntax node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            return node.Parent switch
            {
                MemberAccessExpressionSyntax member => member.Expression == node,
                ElementAccessExpressionSyntax element => element.Expression == node,
                ConditionalAccessExpressionSyntax conditional => conditional.Expression == node,
                _ => false,
            };
        }

        private static string SimpleName(TypeSyntax type) => type switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
            _ => "",
        };
    }
}
