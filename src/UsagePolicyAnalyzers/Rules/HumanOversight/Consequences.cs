using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Tells what code changes outside the program without asking a person: by what it calls, through source; by name where there is no source.</summary>
internal sealed class Consequences(LlmModel model)
{
    private const int MaxDepth = 4;

    private static readonly string[] s_readingAddresses = ["search", "query", "graphql", "find", "lookup", "embeddings", "completions", "token", "oauth", "translate", "geocode", "validate", "preview", "calculate"];

    // Programs that look and change nothing.
    private static readonly string[] s_readers = ["rg", "grep", "egrep", "ag", "ack", "fd", "ls", "tree", "cat", "head", "tail", "wc", "stat", "du", "df", "ps", "tasklist", "whoami", "hostname", "uname", "uptime", "ffprobe", "exiftool", "pdftotext", "ripgrep", "findstr", "systeminfo", "ping", "nslookup", "dig", "traceroute"];

    private static readonly string[] s_shells = ["sh", "bash", "zsh", "fish", "dash", "cmd", "powershell", "pwsh", "wsl", "env", "sudo", "xargs", "python", "python3", "node"];

    private readonly Confirmations _confirmations = new(model);

    // The tool and the methods on the way to what is looked at: what is written or posted there is called so.
    private readonly Stack<string> _names = new();

    // The calls on the way there: a wrapper that all requests go through does what it is told here.
    private CallFrame? _frame;

    /// <summary>The first thing that a method does outside the program unasked; null where it does nothing, or asks.</summary>
    /// <param name="method">The method.</param>
    /// <param name="tool">The name by which the model calls it.</param>
    public IOperation? Of(IMethodSymbol method, string tool) => Named(tool, () => Of(method, MaxDepth));

    /// <summary>As <see cref="Of(IMethodSymbol, string)"/>, for a part of a body.</summary>
    public IOperation? Of(IOperation region, string tool) => Named(tool, () => Of(region, MaxDepth));

    private IOperation? Named(string name, Func<IOperation?> look)
    {
        _names.Push(name);
        var found = look();
        _names.Pop();
        return found;
    }

    private IOperation? Of(IMethodSymbol method, int depth, IInvocationOperation? call = null) => Named(IsTransport(method) ? "" : (method.ContainingType?.Name ?? "") + "." + method.Name,
        () => model.Graph.Implementations(method).Select(body => Inside(body, call, depth)).FirstOrDefault(found => found != null));

    // Takes any request: SendAsync(HttpMethod.Get, address) sends nothing to anybody.
    private static bool IsTransport(IMethodSymbol method) => method.Parameters.Any(p => p.Type.Name is "HttpMethod" or "HttpRequestMessage");

    private IOperation? Inside(IMethodSymbol body, IInvocationOperation? call, int depth)
    {
        var outer = _frame;
        _frame = call == null ? null : new CallFrame(outer, body, call);
        var found = model.Graph.BodiesOf(body).Select(b => Of(b, depth)).FirstOrDefault(f => f != null);
        _frame = outer;
        return found;
    }

    private IOperation? Of(IOperation region, int depth)
    {
        foreach (var operation in region.DescendantsAndSelf())
        {
            if ((Does(operation, depth) || Entitles(operation)) && !_confirmations.IsConfirmed(operation))
                return operation;
        }

        return null;
    }

    /// <summary>What a method without a body in source does, by its name.</summary>
    public string? ByName(IMethodSymbol method) =>
        model.Graph.Implementations(method).IsEmpty ? Actions.KindOf(method.Name, method.ContainingType?.Name ?? "") ?? (IsLetter(method) ? "message" : null) : null;

    // Submit(to, subject, body): what takes a receiver and a subject is sent, unless its name says that it is a draft.
    private static bool IsLetter(IMethodSymbol method) =>
        method.Parameters.Any(p => p.Name is "to" or "recipient" or "receiver" or "recipients") && method.Parameters.Any(p => p.Name == "subject") && method.Name.StartsWith("Submit", StringComparison.Ordinal);

    private bool Does(IOperation operation, int depth)
    {
        if (operation is not IInvocationOperation invocation || model.CallAt(invocation) != null || _confirmations.Asks(invocation))
            return false;
        var target = invocation.TargetMethod;
        if (target.MethodKind == MethodKind.DelegateInvoke)
            return DelegateName(invocation) is { } name && Actions.KindOf(name) != null;
        if (model.Symbols.Find(target, Role.Consequence) is { } row)
            return Changes(invocation, row);
        if (model.Symbols.Find(target, Role.PersonFacingOutput) is { } output && (output.Says("channel", "mail") || output.Says("channel", "sms") || output.Says("channel", "push")))
            return true;
        if (!model.Graph.Implementations(target).IsEmpty)
            return depth > 0 && Of(target, depth - 1, invocation) != null;
        return !IsFramework(target) && ByName(target) != null && !_names.Any(name => Actions.Reads(name, target.Name));
    }

    // groups["mia"].Add("administrators"), account.Role = Role.Owner: somebody is given power over what the program keeps, wherever it keeps that.
    private bool Entitles(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance, TargetMethod: var adder } added when PassThrough.Mutates(adder.Name) && adder.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true =>
            added.Arguments.Any(a => NamesAuthority(a.Value)) && IsShared(instance),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } holder } } given => NamesAuthority(given.Value) && IsShared(holder),
        _ => false,
    };

    private static bool NamesAuthority(IOperation value) => SourceGraph.Unwrap(value) switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, Name: var name } } => Actions.IsAuthority(name),
        { ConstantValue: { HasValue: true, Value: string text } } => Actions.IsAuthority(text),
        _ => false,
    };

    // What others see too: kept in a member, in a variable around the function, or fetched; not made here.
    private bool IsShared(IOperation holder) => model.FindOrigin(holder, FlowKind.Content, step => step.Operation switch
    {
        IFieldReferenceOperation { Field.IsConst: false } or IParameterReferenceOperation => true,
        ILocalReferenceOperation local => !DeclaredBeside(local),
        IInvocationOperation fetched => model.Graph.Implementations(fetched.TargetMethod).IsEmpty && !PassThrough.Passes(fetched.TargetMethod, FlowKind.Content),
        _ => false,
    }) != null;

    // In the function that uses it.
    private bool DeclaredBeside(ILocalReferenceOperation local) =>
        SymbolEqualityComparer.Default.Equals(local.Local.ContainingSymbol, model.Graph.ModelOf(local.Syntax.SyntaxTree).GetEnclosingSymbol(local.Syntax.SpanStart));

    private static string? DelegateName(IInvocationOperation invocation) => SourceGraph.Unwrap(invocation.Instance ?? invocation) switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        ILocalReferenceOperation local => local.Local.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => null,
    };

    private bool Changes(IInvocationOperation invocation, SymbolRow row)
    {
        if (row.Says("kind", "file"))
            return invocation.TargetMethod.Name is { } name && (name.StartsWith("Delete", StringComparison.Ordinal) || name.StartsWith("Move", StringComparison.Ordinal) || name == "Replace");
        if (row.Says("kind", "http"))
            return ChangesRemotely(invocation);
        if (row.Says("kind", "data"))
            return Deletes(invocation) || (IsNamed() && !IsRead(invocation));
        if (row.Says("kind", "process") && invocation.TargetMethod.Name == "Start")
            return TextsOf(invocation) is var texts && (texts.Any(t => IsProgram(t, s_shells)) || !texts.Any(t => IsProgram(t, s_readers)));
        return !row.Says("kind", "code") || invocation.TargetMethod.Name != "LoadFrom";
    }

    // A row that is added or changed is the program's own matter, unless the tool is called after something more; what is deleted is gone, and what statement the model may write nobody knows.
    private bool Deletes(IInvocationOperation invocation)
    {
        var name = invocation.TargetMethod.Name;
        if (name.IndexOf("Delete", StringComparison.Ordinal) >= 0 || name.IndexOf("Remove", StringComparison.Ordinal) >= 0)
            return true;
        if (name.StartsWith("SaveChanges", StringComparison.Ordinal) || name.StartsWith("Commit", StringComparison.Ordinal))
            return invocation.Root().DescendantsAndSelf().OfType<IInvocationOperation>().Any(o => o.TargetMethod.Name is "Remove" or "RemoveRange" && IsFramework(o.TargetMethod) && o.Instance?.Type?.Name is "DbSet" or "DbContext" or "IDbSet");
        var texts = TextsOf(invocation);
        return texts.Any(t => IsSql(t, "delete") || IsSql(t, "drop") || IsSql(t, "truncate") || IsSql(t, "alter")) || (name.StartsWith("Execute", StringComparison.Ordinal) && !texts.Any(t => t.Any(c => c == ' ')));
    }

    private bool IsRead(IInvocationOperation invocation) => TextsOf(invocation).Any(t => IsSql(t, "select") || IsSql(t, "pragma") || IsSql(t, "create table if not exists"));

    // Whether the tool, or a method on the way, says what it does; of what is sent or posted also what: SendInvoice and EmailService.Send, not Post and Send alone.
    private bool IsNamed() => _names.Any(name =>
    {
        var dot = name.LastIndexOf('.');
        var method = name.Substring(dot + 1);
        return Actions.KindOf(method) is { } kind && (kind != "message" || Actions.HasObject(method) || (dot > 0 && Actions.Names(name.Substring(0, dot))));
    });

    // A request that is sent says by its method and its address what it does; where the model chooses the address, nobody knows.
    private bool ChangesRemotely(IInvocationOperation invocation)
    {
        var texts = TextsOf(invocation);
        if (texts.Any(t => t.Length < 300 && s_readingAddresses.Any(word => t.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)))
            return false;
        var method = MethodOf(invocation);
        return method switch
        {
            null => false,
            "Delete" => true,
            _ => IsNamed() || !texts.Any(IsAddress) || texts.Any(t => IsAddress(t) && t.Split('/', '?', '-', '_').Any(segment => Actions.Names(segment) || Actions.Names(segment.TrimEnd('s')))),
        };
    }

    private static bool IsAddress(string text) => text.IndexOf('/') >= 0 && text.IndexOf(' ') < 0 && !text.StartsWith("application/", StringComparison.OrdinalIgnoreCase);

    // Post, Put, Patch or Delete; null for what only reads.
    private string? MethodOf(IInvocationOperation invocation)
    {
        var name = invocation.TargetMethod.Name;
        if (name is not ("Send" or "SendAsync" or "ExecuteAsync"))
            return name.StartsWith("Delete", StringComparison.Ordinal) ? "Delete" : name;
        string? method = null;
        foreach (var argument in invocation.Arguments)
        {
            model.Trace(argument.Value, FlowKind.Content, step =>
            {
                if (step.Operation is IMemberReferenceOperation { Member: { Name: "Post" or "Put" or "Delete" or "Patch", ContainingType.Name: "HttpMethod" or "Method" } member })
                    method = member.Name;
                return method == null;
            }, frame: _frame);
        }

        return method;
    }

    private List<string> TextsOf(IInvocationOperation invocation)
    {
        var texts = new List<string>();
        foreach (var value in invocation.Arguments.Select(a => a.Value).Concat(invocation.Instance is { } instance ? [instance] : []))
        {
            model.Trace(value, FlowKind.Content, step =>
            {
                if (step.Operation.ConstantValue is { HasValue: true, Value: string text })
                    texts.Add(text);
                else if (step.Operation is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } })
                    texts.Add(part);
                return texts.Count < 30;
            }, frame: _frame);
        }

        return texts;
    }

    // The program that is started is named by itself, or by its path.
    private static bool IsProgram(string text, string[] programs) => text.Length < 100 && programs.Contains(text.Substring(text.LastIndexOfAny(['/', '\\']) + 1).Replace(".exe", ""), StringComparer.OrdinalIgnoreCase);

    private static bool IsSql(string text, string verb) => text.TrimStart().StartsWith(verb, StringComparison.OrdinalIgnoreCase);

    private static bool IsFramework(IMethodSymbol method) => method.ContainingAssembly is { Name: var name }
        && (name.StartsWith("System", StringComparison.Ordinal) || name is "netstandard" or "mscorlib" || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.SemanticKernel", StringComparison.Ordinal) || name.StartsWith("ModelContextProtocol", StringComparison.Ordinal)
            || name.StartsWith("OpenAI", StringComparison.Ordinal) || name.StartsWith("Anthropic", StringComparison.Ordinal) || name.StartsWith("Microsoft.Agents", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Newtonsoft", StringComparison.Ordinal));
}
