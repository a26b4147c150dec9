using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Calls that send text to people though no SDK's table names them: requests to messaging services, and senders of the program's own. Words and addresses are rows of <c>Senders.table.txt</c>.</summary>
internal sealed class Senders
{
    private static readonly ILookup<string, string> s_rows = EmbeddedTable.Words("Senders.table.txt");

    private static readonly ImmutableHashSet<string> s_verbs = s_rows["verb"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_persons = s_rows["person"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_machines = s_rows["machine"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_messengers = s_rows["messenger"].ToImmutableHashSet();
    private static readonly ImmutableArray<string> s_services = s_rows["service"].ToImmutableArray();

    private readonly LlmModel _model;

    private Senders(LlmModel model) => _model = model;

    public static Senders Of(LlmModel model) => model.Shared(m => new Senders(m));

    /// <summary>Whether a method of this name may send something to people.</summary>
    public static bool MaySend(string methodName) =>
        IdentifierWords.Split(methodName) is { IsEmpty: false } words && s_verbs.Contains(words[0].ToLowerInvariant()) || methodName is "PostAsync" or "PostAsJsonAsync" or "CopyToAsync" or "WriteAsync";

    /// <summary>Whether a request goes to a messaging service, by its address.</summary>
    public bool IsMessagingService(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name is not ("PostAsync" or "PostAsJsonAsync" or "SendAsync") || invocation.TargetMethod.ContainingNamespace?.ToDisplayString().StartsWith("System.Net.Http", StringComparison.Ordinal) != true)
            return false;
        var addresses = RequestAddresses.Of(_model);
        var texts = new List<string>();
        foreach (var address in invocation.Arguments.Where(a => a.Parameter?.Name is "requestUri" or "request").Select(a => a.Value))
            addresses.Visit(address, Collect);
        if (!texts.Exists(IsWhole) && RequestAddresses.ClientOf(invocation) is { } client)
        {
            var paths = texts.ToList();
            foreach (var address in addresses.BasesOf(client))
                addresses.Visit(address, root => Collect(root) && paths.TrueForAll(path => Collect(root.TrimEnd('/') + "/" + path.TrimStart('/'))));
        }

        return texts.Exists(IsService);

        bool Collect(string text)
        {
            texts.Add(text);
            return !IsService(text);
        }
    }

    /// <summary>Whether a call is one of a sender of the program's own, without a body that shows where it leads: its names say that it writes to people.</summary>
    public bool IsOwn(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.ContainingType is not { } type || type.DeclaringSyntaxReferences.IsEmpty || !_model.Graph.Implementations(method).All(Posts))
            return false;
        var verb = WordsOf(method.Name).ToList();
        if (verb.Count == 0 || !s_verbs.Contains(verb[0]))
            return false;
        var around = WordsOf(type.Name).Concat(verb.Skip(1)).ToList();
        return !around.Any(s_machines.Contains) && around.Concat(method.Parameters.SelectMany(p => WordsOf(p.Name))).Any(s_persons.Contains);
    }

    // Hands a message to a service that no table knows.
    private bool Posts(IMethodSymbol method)
    {
        if (!WordsOf(method.Name).Concat(WordsOf(method.ContainingType?.Name ?? "")).Any(s_messengers.Contains))
            return false;
        var calls = _model.Graph.BodiesOf(method).SelectMany(b => b.Descendants()).OfType<IInvocationOperation>().ToList();
        return calls.Any(c => c.TargetMethod.ContainingType?.Name is "HttpClient" or "HttpClientJsonExtensions") && !calls.Any(c => _model.CallAt(c) != null);
    }

    private static IEnumerable<string> WordsOf(string name) => IdentifierWords.Split(name).Select(w => w.ToLowerInvariant());

    private static bool IsWhole(string address) => address.IndexOf("://", StringComparison.Ordinal) >= 0;

    private static bool IsService(string address) => s_services.Any(s => address.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0);
}
