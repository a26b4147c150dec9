using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>A text on its way through the program: the variables, members of this object and calls that hold it, each with the part of it that is the text.</summary>
internal sealed class PersonText
{
    private readonly Dictionary<ISymbol, List<string>> _holders = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<string>> _reads = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _places = [];

    private PersonText()
    {
    }

    /// <summary>The text of a chain of steps, from where it enters to where it is used.</summary>
    public static PersonText Along(IEnumerable<FlowStep> chain)
    {
        var text = new PersonText();
        foreach (var step in chain)
            text.Add(step.Operation, step.Path);
        return text;
    }

    /// <summary>The text that parameters hold.</summary>
    public static PersonText In(IEnumerable<IParameterSymbol> parameters)
    {
        var text = new PersonText();
        foreach (var parameter in parameters)
            text.Add(parameter, "");
        return text;
    }

    /// <summary>Whether a step of a trace is this text, or holds it.</summary>
    public bool Is(FlowStep step) =>
        (HolderOf(step.Operation) is { } holder && _holders.TryGetValue(holder, out var paths) && paths.Any(p => Overlap(p, step.Path)))
        || (step.Operation is IInvocationOperation or IPropertyReferenceOperation && (_places.Contains(step.Operation.Syntax)
            || (ReadOf(step.Operation) is var (owner, members) && _reads.TryGetValue(owner, out var reads) && reads.Contains(members))));

    private void Add(IOperation operation, string path)
    {
        if (HolderOf(operation) is { } holder)
            Add(holder, path);
        else if (operation is IInvocationOperation or IPropertyReferenceOperation)
            _places.Add(operation.Syntax);
        if (ReadOf(operation) is var (owner, members))
            Add(_reads, owner, members);
    }

    private void Add(ISymbol holder, string path) => Add(_holders, holder, path);

    private static void Add(Dictionary<ISymbol, List<string>> texts, ISymbol symbol, string path)
    {
        if (!texts.TryGetValue(symbol, out var paths))
            texts.Add(symbol, paths = []);
        paths.Add(path);
    }

    // Members of a parameter or local that are read once more: turn.Activity.Text, request.Form["text"].
    private static (ISymbol Owner, string Members)? ReadOf(IOperation operation)
    {
        var members = "";
        for (; operation is IPropertyReferenceOperation { Instance: { } instance } read; operation = SourceGraph.Unwrap(instance))
        {
            if (!read.Arguments.All(a => a.Value.ConstantValue.HasValue))
                return null;
            members = $".{read.Property.Name}{string.Concat(read.Arguments.Select(a => $"[{a.Value.ConstantValue.Value}]"))}{members}";
        }

        return members.Length > 0 && HolderOf(operation) is { } owner ? (owner, members) : null;
    }

    private static ISymbol? HolderOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member => member.Member.OriginalDefinition,
        _ => null,
    };

    private static bool Overlap(string a, string b) =>
        a == b || a.Length == 0 || b.Length == 0 || a.StartsWith(b + ".", StringComparison.Ordinal) || b.StartsWith(a + ".", StringComparison.Ordinal);
}
