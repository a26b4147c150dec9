namespace UsagePolicyAnalyzers.Testing;

/// <summary>
/// Runs an analyzer over sources, applies a fix until it is offered no more, and compares: one by one, and by Fix All in the document, the
/// project and the solution. Both states must compile, and in the fixed one only the reports that its markup names are left.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer under test.</typeparam>
/// <typeparam name="TCodeFix">The fix under test.</typeparam>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The projects after the fixes. Additional files, settings and projects that it does not name stay as they are.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The projects after Fix All, if that gives another result than one fix after the other.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>The first source after the fixes.</summary>
    public string FixedCode { set => FixedState.Sources.SetFirst(value); }

    /// <summary>The first source after Fix All, if it differs.</summary>
    public string BatchFixedCode { set => BatchFixedState.Sources.SetFirst(value); }

    /// <summary>Which of the offered fixes is applied, by its place; null for any, which is the first.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>Which of the offered fixes is applied, by its key.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>How often the fix must be applied; null for once a fixable report at most.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often Fix All must be applied; null for once a key (and document, in the document's scope) at most.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>What is left out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>Titles that the first report's fixes must have, in their order; null if they are not compared.</summary>
    public string[]? ExpectedTitles { get; set; }

    /// <inheritdoc />
    public override async Task RunAsync()
    {
        var (solution, _) = await VerifyAsync(TestState, "");
        var fixedState = Complete(FixedState);
        var (expected, _) = await VerifyAsync(fixedState, " after the fixes");
        var run = new CodeFixRun(new TCodeFix(), Analyzers, CodeActionIndex, CodeActionEquivalenceKey);
        if (ExpectedTitles is not null) await run.VerifyTitlesAsync(solution, ExpectedTitles);

        if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
        {
            await SolutionText.CompareAsync(expected, await run.FixOneAsync(solution), "One fix");
            return;
        }

        var result = await run.FixEachAsync(solution, NumberOfIncrementalIterations);
        await SolutionText.CompareAsync(expected, result, "One fix after the other");
        if (!BatchFixedState.IsEmpty) (expected, _) = await VerifyAsync(Complete(BatchFixedState), " after Fix All");
        foreach (var (scope, skip) in new[]
        {
            (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck),
            (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck),
            (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck),
        })
        {
            if (CodeFixTestBehaviors.HasFlag(skip)) continue;
            await SolutionText.CompareAsync(expected, await run.FixAllAsync(solution, scope, NumberOfFixAllIterations), $"Fix All in the {scope}");
        }
    }

    // A fixed state says what changed: the rest is taken over from the state before.
    private SolutionState Complete(SolutionState changed)
    {
        var complete = new SolutionState();
        TakeOver(TestState, changed, complete);
        complete.ExpectedDiagnostics.AddRange(changed.ExpectedDiagnostics);
        foreach (var (name, project) in TestState.AdditionalProjects)
        {
            var copy = new ProjectState(name);
            TakeOver(project, changed.AdditionalProjects.GetValueOrDefault(name) ?? new ProjectState(name), copy);
            complete.AdditionalProjects.Add(name, copy);
        }

        return complete;
    }

    private static void TakeOver(ProjectState before, ProjectState changed, ProjectState complete)
    {
        foreach (var file in changed.Sources.Count > 0 ? changed.Sources : before.Sources) complete.Sources.Add(file);
        foreach (var file in changed.AdditionalFiles.Count > 0 ? changed.AdditionalFiles : before.AdditionalFiles) complete.AdditionalFiles.Add(file);
        foreach (var file in before.AnalyzerConfigFiles) complete.AnalyzerConfigFiles.Add(file);
        foreach (var property in before.BuildProperties) complete.BuildProperties.Add(property.Key, property.Value);
        complete.AdditionalReferences.AddRange(before.AdditionalReferences);
        complete.AdditionalProjectReferences.AddRange(before.AdditionalProjectReferences);
        complete.ReferenceAssemblies = before.ReferenceAssemblies;
        complete.OutputKind = before.OutputKind;
        complete.ImplicitUsings = before.ImplicitUsings;
    }
}
