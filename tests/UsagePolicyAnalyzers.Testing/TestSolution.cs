using System.Text;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>A workspace solution made from a test's projects, and what their markup expects.</summary>
internal sealed class TestSolution
{
    private readonly List<DiagnosticResult> _expected = [];
    private readonly Dictionary<int, ExpectedLocation> _keyed = [];
    private readonly string? _onlyRule;

    private TestSolution(Solution solution, string? onlyRule) => (Solution, _onlyRule) = (solution, onlyRule);

    public Solution Solution { get; private set; }

    /// <summary>What markup expects, then the given results with their markup keys resolved.</summary>
    public ImmutableArray<DiagnosticResult> Expected(IEnumerable<DiagnosticResult> further) => [.. _expected, .. further.Select(result => result.Resolve(_keyed))];

    /// <param name="state">The projects, with markup.</param>
    /// <param name="defaults">What projects that say nothing reference and use.</param>
    /// <param name="onlyRule">The rule that <c>[|…|]</c> stands for; null if the analyzer has several.</param>
    public static TestSolution Create(SolutionState state, ProjectDefaults defaults, string? onlyRule)
    {
        var test = new TestSolution(new AdhocWorkspace().CurrentSolution, onlyRule);
        var ids = state.Projects.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name));
        foreach (var project in state.Projects) test.Add(project, ids[project.Name], defaults);
        foreach (var project in state.Projects)
        {
            foreach (var referenced in project.AdditionalProjectReferences)
            {
                test.Solution = test.Solution.AddProjectReference(ids[project.Name], new ProjectReference(ids[referenced]));
            }
        }

        return test;
    }

    private void Add(ProjectState project, ProjectId id, ProjectDefaults defaults)
    {
        var sources = project.Sources.Select(file => (file.Path, Content: Read(file))).ToList();
        var output = project.OutputKind ?? (sources.Any(file => HasTopLevelStatements(file.Content)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
        Solution = Solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project.Name,
            project.Name,
            LanguageNames.CSharp,
            filePath: $"{project.Folder}{project.Name}.csproj",
            compilationOptions: new CSharpCompilationOptions(output, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse, preprocessorSymbols: defaults.PreprocessorSymbols),
            metadataReferences: [.. (project.ReferenceAssemblies ?? defaults.ReferenceAssemblies).References, .. project.AdditionalReferences]));

        var usings = project.ImplicitUsings ?? defaults.ImplicitUsings;
        if (usings != ImplicitUsings.None) AddSource(id, $"{project.Folder}obj/GlobalUsings.g.cs", GlobalUsings.Of(usings));
        foreach (var (path, content) in sources)
        {
            CompilerTooOldException.ThrowIfUnreadable(Parse(content, path));
            AddSource(id, path, content);
        }

        foreach (var file in project.AdditionalFiles)
        {
            Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), SourceText.From(Read(file), Encoding.UTF8), filePath: file.Path);
        }

        foreach (var (path, content) in project.AnalyzerConfigFiles) AddConfig(id, path, content);
        if (project.BuildProperties.Count > 0)
        {
            var lines = project.BuildProperties.Select(property => $"build_property.{property.Key} = {property.Value}\n");
            AddConfig(id, $"{project.Folder}obj/Properties.globalconfig", "is_global = true\n" + string.Concat(lines));
        }
    }

    private void AddSource(ProjectId id, string path, string content) =>
        Solution = Solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(content, Encoding.UTF8), filePath: path);

    private void AddConfig(ProjectId id, string path, string content) =>
        Solution = Solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(content, Encoding.UTF8), filePath: path);

    private string Read((string Path, string Content) file)
    {
        var markup = Markup.Parse(file.Content);
        var lines = SourceText.From(markup.Text).Lines;
        foreach (var (id, span) in markup.Spans)
        {
            var rule = id ?? _onlyRule ?? throw new VerificationException("[|…|] stands for an analyzer's only rule; this one has several: write {|UPA1001:…|}.");
            _expected.Add(new DiagnosticResult(rule).At(new ExpectedLocation(file.Path, lines.GetLinePositionSpan(span), null, StartOnly: false)));
        }

        foreach (var (key, span) in markup.Keyed)
        {
            if (!_keyed.TryAdd(key, new ExpectedLocation(file.Path, lines.GetLinePositionSpan(span), null, StartOnly: false)))
            {
                throw new VerificationException($"Two files have a span marked {{|#{key}:…|}}.");
            }
        }

        return markup.Text;
    }

    private static bool HasTopLevelStatements(string source) => Parse(source, "").GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path);
}

/// <summary>What projects get that say nothing.</summary>
internal sealed record ProjectDefaults(ReferenceAssemblies ReferenceAssemblies, ImplicitUsings ImplicitUsings, IEnumerable<string> PreprocessorSymbols);
