using System.Collections.Concurrent;
using System.Reflection;
using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>
/// What is known of symbols: the embedded tables, and what a team adds or takes away. A lookup goes by name first and looks at the symbol
/// only on a hit; in the table of a compilation each symbol is looked up once.
/// </summary>
internal sealed class SymbolTable
{
    private static readonly Lazy<SymbolTable> s_builtIn = new(() => new SymbolTable(ReadEmbedded()));

    private readonly ImmutableArray<SymbolRow> _rows;

    /// <summary>Rows by the name of the member, or of the type for types and constructors.</summary>
    private readonly Dictionary<string, ImmutableArray<SymbolRow>> _byName;

    private readonly HashSet<string> _spellings;

    /// <summary>For each name the roles of its rows, a bit each.</summary>
    private readonly Dictionary<string, ulong> _roles;

    /// <summary>The assemblies of the rows, as they are written.</summary>
    private readonly ImmutableArray<string> _assemblies;

    /// <summary>What is left of this table, by the assemblies that are not referenced: the projects of a solution share few sets.</summary>
    private readonly ConcurrentDictionary<string, SymbolTable> _parts = new(StringComparer.Ordinal);

    /// <summary>What was found for symbols of one compilation; null in a table that outlives it.</summary>
    private readonly Memo<ISymbol, ImmutableArray<SymbolRow>>? _found;

    private SymbolTable(ImmutableArray<SymbolRow> rows)
    {
        _rows = rows;
        _byName = rows.GroupBy(r => r.Name).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        _spellings = new HashSet<string>(_byName.Keys, StringComparer.Ordinal);
        _roles = _byName.ToDictionary(g => g.Key, g => g.Value.Aggregate(0UL, (bits, row) => bits | Bit(row.Role)), StringComparer.Ordinal);
        foreach (var name in _byName.Keys.Where(n => n.EndsWith("Attribute", StringComparison.Ordinal)))
            _spellings.Add(name.Substring(0, name.Length - "Attribute".Length));
        _assemblies = rows.Select(r => r.Assembly).Distinct().ToImmutableArray();
        ModelAssemblies = rows.Where(OpensGate).Select(r => r.Assembly).ToImmutableHashSet(StringComparer.Ordinal);
    }

    // The table for one compilation.
    private SymbolTable(SymbolTable table)
    {
        (_rows, _byName, _spellings, _roles, _assemblies, ModelAssemblies) = (table._rows, table._byName, table._spellings, table._roles, table._assemblies, table.ModelAssemblies);
        _found = new(Look, SymbolEqualityComparer.Default);
    }

    /// <summary>The tables that ship with the analyzers.</summary>
    public static SymbolTable BuiltIn => s_builtIn.Value;

    /// <summary>Assemblies of model SDKs, by exact simple name: a project that references one may talk to a model.</summary>
    public ImmutableHashSet<string> ModelAssemblies { get; }

    /// <summary>Every row.</summary>
    public ImmutableArray<SymbolRow> Rows => _rows;

    /// <summary>This table with a team's rows. What is removed is removed first, so that a team can replace a row.</summary>
    public SymbolTable With(ImmutableArray<SymbolRow> added, ImmutableArray<SymbolRow> removed) =>
        added.IsEmpty && removed.IsEmpty ? this : new SymbolTable(_rows.Where(r => !removed.Any(r.IsRemovedBy)).Concat(added).ToImmutableArray());

    /// <summary>The rows that can be about a symbol of a compilation: what is in no assembly that it references, it cannot use. Remembers what it found, so it must not outlive the compilation.</summary>
    public SymbolTable In(Compilation compilation)
    {
        var names = new HashSet<string>(compilation.ReferencedAssemblyNames.Select(a => a.Name), StringComparer.Ordinal) { compilation.AssemblyName ?? "" };
        var absent = new HashSet<string>(_assemblies.Where(pattern => !names.Contains(pattern) && !names.Any(name => SymbolMatch.IsAssembly(pattern, name))), StringComparer.Ordinal);
        return new SymbolTable(_parts.GetOrAdd(string.Join("\n", absent), _ => new SymbolTable(_rows.RemoveAll(row => absent.Contains(row.Assembly)))));
    }

    /// <summary>Whether any row has this name in source: of a member, or of a type (an attribute also without its suffix).</summary>
    public bool MayMatch(string name) => _spellings.Contains(name);

    /// <summary>Whether a row of this name has the role: what decides whether a name is worth binding.</summary>
    public bool MayMatch(string name, Role role) => _roles.TryGetValue(name, out var roles) && (roles & Bit(role)) != 0;

    private static ulong Bit(Role role) => 1UL << (int)role;

    /// <summary>
    /// Every row that is about the symbol: about what it is, what it overrides or implements, and for a type about its base types and interfaces.
    /// Members are those of the definition; an extension method is the same reduced or not.
    /// </summary>
    public ImmutableArray<SymbolRow> Find(ISymbol? symbol)
    {
        var definition = symbol switch
        {
            INamedTypeSymbol type => type.OriginalDefinition,
            IMethodSymbol method => (method.ReducedFrom ?? method).OriginalDefinition,
            IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.OriginalDefinition,
            _ => null,
        };
        return definition == null ? ImmutableArray<SymbolRow>.Empty : _found != null ? _found[definition] : Look(definition);
    }

    private ImmutableArray<SymbolRow> Look(ISymbol definition) => definition is INamedTypeSymbol type ? FindType(type) : FindMember(definition);

    /// <summary>The first row that is about the symbol in this role.</summary>
    public SymbolRow? Find(ISymbol? symbol, Role role)
    {
        foreach (var row in Find(symbol))
        {
            if (row.Role == role)
                return row;
        }
        return null;
    }

    private ImmutableArray<SymbolRow> FindType(INamedTypeSymbol type)
    {
        var found = ImmutableArray<SymbolRow>.Empty;
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType?.OriginalDefinition)
            found = AddOfType(found, t);
        foreach (var contract in type.AllInterfaces)
            found = AddOfType(found, contract.OriginalDefinition);
        return found;
    }

    private ImmutableArray<SymbolRow> AddOfType(ImmutableArray<SymbolRow> found, INamedTypeSymbol type)
    {
        if (!_byName.TryGetValue(type.Name, out var candidates))
            return found;
        foreach (var row in candidates)
        {
            if (row.MemberName is null && SymbolMatch.IsType(row, type))
                found = found.Add(row);
        }
        return found;
    }

    private ImmutableArray<SymbolRow> FindMember(ISymbol member)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } constructed })
            return AddOfMember(ImmutableArray<SymbolRow>.Empty, constructed.Name, member);
        // The name of an explicit implementation is qualified, that of an override or an implicit one is the contract's.
        if (member is IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } methods })
            return methods.Aggregate(ImmutableArray<SymbolRow>.Empty, (f, m) => AddOfMember(f, m.Name, m.OriginalDefinition));
        if (member is IPropertySymbol { ExplicitInterfaceImplementations: { IsEmpty: false } properties })
            return properties.Aggregate(ImmutableArray<SymbolRow>.Empty, (f, p) => AddOfMember(f, p.MetadataName, p.OriginalDefinition));
        if (!_byName.ContainsKey(member.MetadataName))
            return ImmutableArray<SymbolRow>.Empty;

        var found = ImmutableArray<SymbolRow>.Empty;
        for (var m = member; m is not null; m = Overridden(m)?.OriginalDefinition)
        {
            found = AddOfMember(found, m.MetadataName, m);
            found = AddOfContracts(found, m);
        }
        return found;
    }

    private ImmutableArray<SymbolRow> AddOfContracts(ImmutableArray<SymbolRow> found, ISymbol member)
    {
        if (member.IsStatic || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || !_byName.TryGetValue(member.MetadataName, out var candidates))
            return found;
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var row in candidates)
            {
                // Names first: many types have an Add, few interfaces have a row.
                if (row.MemberName is not null && SymbolMatch.IsType(row, contract) && Implements(type, contract, member) && !found.Contains(row))
                    found = found.Add(row);
            }
        }
        return found;
    }

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol contract, ISymbol member) =>
        contract.GetMembers(member.Name).Any(promised => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(promised), member));

    private ImmutableArray<SymbolRow> AddOfMember(ImmutableArray<SymbolRow> found, string name, ISymbol member)
    {
        if (!_byName.TryGetValue(name, out var candidates))
            return found;
        foreach (var row in candidates)
        {
            if (row.MemberName is not null && SymbolMatch.IsMember(row, member) && !found.Contains(row))
                found = found.Add(row);
        }
        return found;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static bool OpensGate(SymbolRow row) =>
        !row.Assembly.EndsWith("*", StringComparison.Ordinal)
        && (row.Role.IsModelCall() || row.Role is Role.ModerationCall or Role.ModelClient or Role.ClientConstruction or Role.ToolAttribute or Role.ToolDefinition);

    private static ImmutableArray<SymbolRow> ReadEmbedded()
    {
        var assembly = typeof(SymbolTable).GetTypeInfo().Assembly;
        var rows = ImmutableArray.CreateBuilder<SymbolRow>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".symbols.txt", StringComparison.Ordinal)).OrderBy(n => n, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            rows.AddRange(SymbolTableParser.Parse(SourceText.From(stream)).Added);
        }
        return rows.ToImmutable();
    }
}
