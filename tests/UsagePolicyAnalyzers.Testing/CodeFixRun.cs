namespace UsagePolicyAnalyzers.Testing;

/// <summary>Applies a fix to a solution as an IDE does.</summary>
internal sealed class CodeFixRun(CodeFixProvider provider, ImmutableArray<DiagnosticAnalyzer> analyzers, int? index, string? equivalenceKey)
{
    /// <summary>The first report that a fix is offered for is fixed.</summary>
    public async Task<Solution> FixOneAsync(Solution solution)
    {
        var offer = (await OffersAsync(solution)).FirstOrDefault();
        return offer is null ? solution : await ApplyAsync(offer.Action, solution);
    }

    /// <summary>Fixes one report after the other until no fix is offered.</summary>
    /// <exception cref="VerificationException">A fix is offered more often than there were reports: it does not remove its cause.</exception>
    public Task<Solution> FixEachAsync(Solution solution, int? iterations) =>
        RepeatAsync(solution, iterations, "The fix", offers => offers.Count, (current, offer) => ApplyAsync(offer.Action, current));

    /// <summary>Fixes all reports of a scope, again until no fix is offered.</summary>
    /// <exception cref="VerificationException">The fix has no Fix All, or that leaves reports.</exception>
    public Task<Solution> FixAllAsync(Solution solution, FixAllScope scope, int? iterations)
    {
        var all = provider.GetFixAllProvider() ?? throw new VerificationException($"{provider.GetType().Name} has no Fix All.");
        return RepeatAsync(
            solution,
            iterations,
            $"Fix All in the {scope}",
            offers => offers.DistinctBy(offer => (offer.Action.EquivalenceKey, Part(offer.Document, scope))).Count(),
            async (current, offer) =>
            {
                var context = new FixAllContext(
                    offer.Document, provider, scope, offer.Action.EquivalenceKey!, provider.FixableDiagnosticIds, new Reports(analyzers), CancellationToken.None);
                var action = await all.GetFixAsync(context) ?? throw new VerificationException($"Fix All in the {scope} offers nothing.");
                return await ApplyAsync(action, current);
            });
    }

    /// <exception cref="VerificationException">The titles of the first report's fixes are others.</exception>
    public async Task VerifyTitlesAsync(Solution solution, string[] expected)
    {
        var titles = Array.Empty<string>();
        foreach (var (document, diagnostic) in await FixableAsync(solution))
        {
            titles = [.. (await ActionsAsync(document, diagnostic)).Select(action => action.Title)];
            if (titles.Length > 0) break;
        }

        if (!titles.SequenceEqual(expected))
        {
            throw new VerificationException($"The fixes offered are [{string.Join(", ", titles)}], not [{string.Join(", ", expected)}].");
        }
    }

    private async Task<Solution> RepeatAsync(
        Solution solution, int? iterations, string what, Func<IReadOnlyList<Offer>, int> atMost, Func<Solution, Offer, Task<Solution>> apply)
    {
        var offers = await OffersAsync(solution);
        var limit = iterations ?? atMost(offers);
        var count = 0;
        for (; offers.Count > 0; count++)
        {
            if (count == limit)
            {
                throw new VerificationException($"{what} is still offered after {count} times, for: {Places.Format(offers[0].Diagnostic)}\n" +
                    (await offers[0].Document.GetTextAsync()));
            }

            var next = await apply(solution, offers[0]);
            if (!await SolutionText.DifferAsync(solution, next))
            {
                throw new VerificationException($"{what} changes nothing, for: {Places.Format(offers[0].Diagnostic)}");
            }

            solution = next;
            offers = await OffersAsync(solution);
        }

        return iterations is null || count == iterations
            ? solution
            : throw new VerificationException($"{what} was applied {count} times, not {iterations} times.");
    }

    private async Task<IReadOnlyList<Offer>> OffersAsync(Solution solution)
    {
        var offers = new List<Offer>();
        foreach (var (document, diagnostic) in await FixableAsync(solution))
        {
            var actions = await ActionsAsync(document, diagnostic);
            var chosen = equivalenceKey is null ? actions : actions.Where(action => action.EquivalenceKey == equivalenceKey);
            if (chosen.ElementAtOrDefault(index ?? 0) is not { } action) continue;
            if (string.IsNullOrEmpty(action.EquivalenceKey)) throw new VerificationException($"The fix '{action.Title}' has no equivalence key: Fix All cannot find it.");
            offers.Add(new Offer(document, diagnostic, action));
        }

        return offers;
    }

    private async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> FixableAsync(Solution solution)
    {
        var fixable = new List<(Document, Diagnostic)>();
        foreach (var diagnostic in await AnalyzerRun.DiagnosticsAsync(solution, analyzers))
        {
            if (!diagnostic.IsSuppressed && provider.FixableDiagnosticIds.Contains(diagnostic.Id) && solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
            {
                fixable.Add((document, diagnostic));
            }
        }

        return [.. fixable.OrderBy(f => f.Item1.FilePath, StringComparer.Ordinal).ThenBy(f => f.Item2.Location.SourceSpan.Start).ThenBy(f => f.Item2.Id, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, Solution solution)
    {
        var changes = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().ToList();
        return changes.Count == 1 ? await ReparsedAsync(changes[0].ChangedSolution, solution) : throw new VerificationException($"The fix '{action.Title}' has {changes.Count} changes.");
    }

    // A tree that a fix put together may differ from the one its text parses to: what counts is the text.
    private static async Task<Solution> ReparsedAsync(Solution changed, Solution before)
    {
        foreach (var id in changed.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments().Concat(project.GetAddedDocuments())).ToList())
        {
            changed = changed.WithDocumentText(id, SourceText.From((await changed.GetDocument(id)!.GetTextAsync()).ToString()));
        }

        return changed;
    }

    private static object Part(Document document, FixAllScope scope) => scope switch
    {
        FixAllScope.Document => document.Id,
        FixAllScope.Project => document.Project.Id,
        _ => document.Project.Solution.Id,
    };

    private sealed record Offer(Document Document, Diagnostic Diagnostic, CodeAction Action);

    /// <summary>Gives Fix All the reports it asks for.</summary>
    private sealed class Reports(ImmutableArray<DiagnosticAnalyzer> analyzers) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await AnalyzerRun.DiagnosticsAsync(project, analyzers)).Where(diagnostic => !diagnostic.IsSuppressed);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(project, cancellationToken)).Where(diagnostic => !diagnostic.Location.IsInSource);
    }
}
