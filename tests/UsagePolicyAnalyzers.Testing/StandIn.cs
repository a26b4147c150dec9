using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>
/// An assembly that stands in for an SDK that cannot be restored: the sources in <c>StandIns/&lt;AssemblyName&gt;</c>, compiled once. A folder
/// <c>Name@Version</c> is another version of the same assembly. <c>references.txt</c> in a folder names the stand-ins it needs, one a line.
/// </summary>
internal static class StandIn
{
    private const string Root = "StandIns/";

    private static readonly ILookup<string, string> Files = typeof(StandIn).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
        .ToLookup(name => name[Root.Length..].Split('/')[0]);

    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Compiled = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = [.. Files.Select(f => f.Key).Order(StringComparer.Ordinal)];

    public static string AssemblyName(string name) => name.Split('@')[0];

    /// <summary>The stand-in's name after those it needs.</summary>
    public static IEnumerable<string> WithDependencies(string name)
    {
        if (!Files.Contains(name)) throw new VerificationException($"There is no stand-in '{name}'. There are: {string.Join(", ", Names)}");
        return [.. Dependencies(name).SelectMany(WithDependencies), name];
    }

    /// <exception cref="VerificationException">Its sources do not compile.</exception>
    public static MetadataReference Reference(string name) => Compiled.GetOrAdd(name, n => new Lazy<MetadataReference>(() => Compile(n))).Value;

    private static MetadataReference Compile(string name)
    {
        var references = Base(name).Values;
        var trees = Files[name].Where(IsSource).Select(file => CSharpSyntaxTree.ParseText(Read(file), new CSharpParseOptions(LanguageVersion.Preview), file))
            .Prepend(CSharpSyntaxTree.ParseText(GlobalUsings.Of(ImplicitUsings.Sdk), new CSharpParseOptions(LanguageVersion.Preview)))
            .ToList();
        if (RoslynVersion.Current.Major < 5 && trees.Any(tree => tree.GetDiagnostics().Any())) return CompileOutside(name, references);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);
        var compilation = CSharpCompilation.Create(AssemblyName(name), trees, references, options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new VerificationException($"The stand-in '{name}' does not compile:\n" +
                string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(20)));
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: AssemblyName(name) + ".dll");
    }

    // SDKs come compiled, whatever compiler reads the code that uses them: one that is too old for a stand-in's source gets it from the compiler of the build.
    private static MetadataReference CompileOutside(string name, IEnumerable<MetadataReference> references)
    {
        var assembly = typeof(StandIn).Assembly;
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "StandIns", assembly.ManifestModule.ModuleVersionId.ToString("N"), name)).FullName;
        var image = Path.Combine(folder, AssemblyName(name) + ".dll");
        if (!File.Exists(image))
        {
            // The name of the file is the name of the assembly: two runs at a time make it in folders of their own.
            var made = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, $"{Environment.ProcessId}")).FullName, AssemblyName(name) + ".dll");
            var sources = Files[name].Where(IsSource).Select(Read).Prepend(GlobalUsings.Of(ImplicitUsings.Sdk)).Select((text, i) =>
            {
                var source = Path.Combine(Path.GetDirectoryName(made)!, $"{i}.cs");
                File.WriteAllText(source, text);
                return source;
            });
            var compiler = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Compiler").Value!;
            string[] arguments = ["-nostdlib+", "-nologo", "-target:library", "-nullable:enable", "-langversion:preview", "-deterministic+", $"-out:{made}", .. sources, .. references.Select(r => $"-r:{r.Display}")];
            var response = Path.ChangeExtension(made, ".rsp");
            File.WriteAllLines(response, arguments.Select(a => $"\"{a}\""));
            using var process = Process.Start(new ProcessStartInfo("dotnet", [compiler, "-noconfig", $"@{response}"]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new VerificationException($"The stand-in '{name}' does not compile:\n{output}");
            File.Move(made, image, overwrite: true);
        }

        return MetadataReference.CreateFromFile(image);
    }

    private static ImmutableDictionary<string, MetadataReference> Base(string name)
    {
        var references = ReferenceAssemblies.Base.Remove(AssemblyName(name));
        foreach (var needed in Dependencies(name).SelectMany(WithDependencies).Distinct())
        {
            references = references.SetItem(AssemblyName(needed), Reference(needed));
        }

        return references;
    }

    private static IEnumerable<string> Dependencies(string name) =>
        Files[name].Where(file => !IsSource(file)).SelectMany(file => Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool IsSource(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private static string Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
