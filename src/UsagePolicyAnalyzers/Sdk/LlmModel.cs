using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Vocabulary;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>
/// What a compilation has to do with models: the calls, and the flow of values around them. One a compilation, shared by all rules, built on demand.
/// </summary>
internal sealed class LlmModel
{
    private static readonly ConditionalWeakTable<Compilation, Slot> s_models = new();

    private static readonly ImmutableHashSet<string> s_testFrameworks = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core");

    private readonly Lazy<WordTables> _words;
    private readonly Lazy<SourceGraph> _graph;
    private readonly Lazy<ImmutableArray<ModelCall>> _calls;
    private readonly Lazy<Dictionary<SyntaxNode, ModelCall>> _callsBySyntax;
    private readonly ConcurrentDictionary<(Type, string), object> _shared = new();

    private LlmModel(Compilation compilation, AnalyzerOptions options, SymbolTable symbols)
    {
        Compilation = compilation;
        Options = options;
        Symbols = symbols;
        _words = new(() => WordTables.Of(TeamTables.WordTexts(options.AdditionalFiles)));
        _graph = new(() => new SourceGraph(compilation, new SourceIndex(compilation, CancellationToken.None)));
        _calls = new(() => new ModelCallFinder(this).Find());
        _callsBySyntax = new(() => Calls.GroupBy(c => c.Operation.Syntax).ToDictionary(g => g.Key, g => g.First()));
    }

    public Compilation Compilation { get; }

    public AnalyzerOptions Options { get; }

    /// <summary>The embedded tables with the team's rows, of the assemblies that the compilation references.</summary>
    public SymbolTable Symbols { get; }

    /// <summary>The embedded word tables with the team's rows.</summary>
    public WordTables Words => _words.Value;

    public SourceGraph Graph => _graph.Value;

    /// <summary>Every call of a model or of a moderation service, in the order of the files.</summary>
    public ImmutableArray<ModelCall> Calls => _calls.Value;

    /// <summary>The model of a compilation; null where it has nothing to do with models, or is a test project.</summary>
    public static LlmModel? Of(Compilation compilation, AnalyzerOptions options) =>
        s_models.GetValue(compilation, static _ => new Slot()).Get(compilation, options);

    /// <summary>Whether a compilation is made to test others: no rule is for it.</summary>
    public static bool IsTestProject(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(a => s_testFrameworks.Contains(a.Name));

    /// <summary>The model call that an operation is; null for anything else.</summary>
    public ModelCall? CallAt(IOperation operation) =>
        operation is IInvocationOperation && _callsBySyntax.Value.TryGetValue(operation.Syntax, out var call) ? call : null;

    /// <summary>Visits backwards what a value comes from; see <see cref="ValueTracer"/>.</summary>
    public void Trace(IOperation value, FlowKind kind, Func<FlowStep, bool> visit, string path = "", CallFrame? frame = null, FlowStep? next = null) =>
        new ValueTracer(Graph, kind, visit).Trace(value, path, frame, next);

    /// <summary>The nearest step that a value comes from and that fits; null where none does.</summary>
    public FlowStep? FindOrigin(IOperation value, FlowKind kind, Func<FlowStep, bool> fits, Func<FlowStep, bool>? barrier = null, string path = "")
    {
        FlowStep? found = null;
        Trace(value, kind, step =>
        {
            if (found != null || (barrier?.Invoke(step) ?? false))
                return false;
            if (!fits(step))
                return true;
            found = step;
            return false;
        }, path);
        return found;
    }

    /// <summary>The step in which a value is what a model answered; null where it is not.</summary>
    /// <param name="kinds">Which calls count; chat when none is named.</param>
    public FlowStep? FindModelOutput(IOperation value, FlowKind kind = FlowKind.Content, params ModelCallKind[] kinds) =>
        FindOrigin(value, kind, step => CallAt(step.Operation) is { } call && (kinds.Length == 0 ? call.Kind == ModelCallKind.Chat : kinds.Contains(call.Kind)));

    /// <summary>Something that several rules need and only one should compute.</summary>
    public T Shared<T>(Func<LlmModel, T> create, string key = "") where T : class =>
        _shared.TryGetValue((typeof(T), key), out var known) ? ((Lazy<T>)known).Value : Share(create, key);

    private T Share<T>(Func<LlmModel, T> create, string key) where T : class =>
        ((Lazy<T>)_shared.GetOrAdd((typeof(T), key), _ => new Lazy<T>(() => create(this)))).Value;

    private static LlmModel? Create(Compilation compilation, AnalyzerOptions options)
    {
        if (IsTestProject(compilation))
            return null;
        var symbols = TeamTables.Apply(SymbolTable.BuiltIn, options.AdditionalFiles, out var hasTeamRows);
        return hasTeamRows || compilation.ReferencedAssemblyNames.Any(a => symbols.ModelAssemblies.Contains(a.Name)) || RawEndpoints.AppearIn(compilation, options.AdditionalFiles)
            ? new LlmModel(compilation, options, symbols.In(compilation))
            : null;
    }

    // A compilation has one model; whoever asks first builds it.
    private sealed class Slot
    {
        private bool _known;
        private LlmModel? _model;

        public LlmModel? Get(Compilation compilation, AnalyzerOptions options)
        {
            lock (this)
            {
                if (!_known)
                {
                    _model = Create(compilation, options);
                    _known = true;
                }

                return _model;
            }
        }
    }
}
