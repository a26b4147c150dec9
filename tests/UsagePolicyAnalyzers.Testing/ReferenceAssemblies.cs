namespace UsagePolicyAnalyzers.Testing;

/// <summary>
/// What the code under test references. The base is the list that a real build of an ASP.NET Core project with the four SDKs hands to the
/// compiler, recorded when this assembly was built.
/// </summary>
public sealed class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<(string Name, MetadataReference Reference)>> Recorded = new(ReadRecorded);

    // What tests are made with is not there for the code under test.
    private static readonly string[] Excluded = ["Microsoft.CodeAnalysis", "UsagePolicyAnalyzers", "Humanizer", "System.Composition"];
    private static readonly string[] TestFrameworks = ["xunit"];
    private static readonly string[] Sdks =
    [
        "OpenAI", "Anthropic", "Microsoft.Extensions.AI.Abstractions", "ModelContextProtocol", "ModelContextProtocol.Core", "System.ClientModel", "System.Memory.Data",
    ];

    private readonly ImmutableDictionary<string, MetadataReference> _references;
    private readonly Lazy<ImmutableArray<MetadataReference>> _resolved;

    private ReferenceAssemblies(ImmutableDictionary<string, MetadataReference> references)
    {
        _references = references;
        _resolved = new Lazy<ImmutableArray<MetadataReference>>(() => [.. _references.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Value)]);
    }

    /// <summary>.NET, ASP.NET Core, the four SDKs and the safeguards library.</summary>
    public static ReferenceAssemblies Default { get; } = From(name => !IsOneOf(name, TestFrameworks));

    /// <summary>As <see cref="Default"/>, with a test framework: a test project.</summary>
    public static ReferenceAssemblies TestProject { get; } = From(_ => true);

    /// <summary>.NET, ASP.NET Core and the safeguards library: nothing that talks to a model.</summary>
    public static ReferenceAssemblies NoSdk { get; } = Default.Without(Sdks);

    /// <summary>The references, in the order of their names.</summary>
    public ImmutableArray<MetadataReference> References => _resolved.Value;

    /// <summary>Names of the assemblies of SDKs that talk to models, as they were restored.</summary>
    public static IReadOnlyList<string> SdkNames => Sdks;

    /// <summary>Names of the stand-ins that exist.</summary>
    public static IReadOnlyList<string> StandInNames => StandIn.Names;

    /// <summary>Adds stand-ins by the name of their folder; one replaces a reference of the same assembly name.</summary>
    /// <exception cref="VerificationException">There is no such stand-in, or it does not compile.</exception>
    public ReferenceAssemblies AddStandIns(params string[] names)
    {
        var references = _references;
        foreach (var name in names.SelectMany(StandIn.WithDependencies).Distinct())
        {
            references = references.SetItem(StandIn.AssemblyName(name), StandIn.Reference(name));
        }

        return new ReferenceAssemblies(references);
    }

    /// <summary>Leaves assemblies out by their names.</summary>
    public ReferenceAssemblies Without(params string[] names) => new(_references.RemoveRange(names));

    /// <summary>A reference of the recorded base: what stand-ins compile against.</summary>
    internal static ImmutableDictionary<string, MetadataReference> Base => Default._references;

    private static ReferenceAssemblies From(Func<string, bool> included) =>
        new(Recorded.Value.Where(r => !IsOneOf(r.Name, Excluded) && included(r.Name)).ToImmutableDictionary(r => r.Name, r => r.Reference));

    private static bool IsOneOf(string name, string[] families) =>
        families.Any(family => name.Equals(family, StringComparison.Ordinal) || name.StartsWith(family + ".", StringComparison.Ordinal));

    private static ImmutableArray<(string Name, MetadataReference Reference)> ReadRecorded()
    {
        var list = Path.Combine(AppContext.BaseDirectory, "UsagePolicyAnalyzers.Testing.references.txt");
        return
        [
            .. from path in File.ReadAllLines(list)
               where path.Length > 0
               select (Path.GetFileNameWithoutExtension(path), (MetadataReference)MetadataReference.CreateFromFile(path)),
        ];
    }
}
