using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>What the program keeps as a log without a library of logs: files that it calls so, entries of a log, and what its writers of logs put into files, queues and tables.</summary>
internal static class OwnLogs
{
    private static readonly ImmutableArray<string> s_writes = ImmutableArray.Create("AppendAllText", "AppendAllTextAsync", "AppendAllLines", "AppendAllLinesAsync", "WriteAllText", "WriteAllTextAsync", "WriteAllLines", "WriteAllLinesAsync");

    private static readonly ImmutableArray<string> s_lines = ImmutableArray.Create("Write", "WriteLine", "WriteAsync", "WriteLineAsync");

    /// <summary>The calls that write to a file which is a log by its name, and what they write.</summary>
    public static IEnumerable<(IOperation Write, IOperation Written)> Files(LlmModel model)
    {
        foreach (var node in s_writes.SelectMany(name => model.Graph.Index.Invocations(name)))
        {
            if (model.Graph.OperationOf(node) is IInvocationOperation { TargetMethod.ContainingType.Name: "File", Arguments.Length: > 1 } write && IsLog(model, write.Arguments[0].Value))
                yield return (write, write.Arguments[1].Value);
        }

        foreach (var node in s_lines.SelectMany(name => model.Graph.Index.Invocations(name)))
        {
            if (node is { ArgumentList.Arguments.Count: > 0, Expression: MemberAccessExpressionSyntax { Expression: not IdentifierNameSyntax { Identifier.ValueText: "Console" } } }
                && model.Graph.OperationOf(node) is IInvocationOperation { Instance: { } writer } write && Keeps(write) && IsLog(model, writer))
            {
                yield return (write, write.Arguments[0].Value);
            }
        }
    }

    /// <summary>The entries of logs that are made, and what is put into them.</summary>
    public static IEnumerable<(IOperation Log, IEnumerable<IOperation> Values)> Entries(LlmModel model)
    {
        foreach (var node in model.Graph.Index.Files.SelectMany(f => f.Creations).Where(c => RecordedNames.IsLogEntry(c.Key)).SelectMany(c => c.Value))
        {
            if (model.Graph.OperationOf(node) is IObjectCreationOperation { Type: { } type } creation && model.Graph.DeclarationsOf(type).Any())
                yield return (creation, creation.Arguments.Select(a => a.Value).Concat((creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).OfType<ISimpleAssignmentOperation>().Select(a => a.Value)));
        }
    }

    /// <summary>The members of entries of logs that are filled in later.</summary>
    public static IEnumerable<(IOperation Log, IEnumerable<IOperation> Values)> Filled(LlmModel model)
    {
        var members = model.Graph.Index.Files.SelectMany(f => f.Types).Where(t => RecordedNames.IsLogEntry(t.Identifier.ValueText)).SelectMany(t => t.Members).OfType<PropertyDeclarationSyntax>();
        foreach (var node in members.Select(m => m.Identifier.ValueText).Distinct().SelectMany(name => model.Graph.Index.Assignments(name)))
        {
            if (node.Parent is ExpressionStatementSyntax && model.Graph.OperationOf(node) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: not IInstanceReferenceOperation, Property.ContainingType.Name: var type }, Value: { } value } assignment && RecordedNames.IsLogEntry(type))
                yield return (assignment, [value]);
        }
    }

    /// <summary>What the program's own writers of logs hand to something that keeps it: a file, a queue, a table.</summary>
    public static IEnumerable<(IOperation Kept, IEnumerable<IOperation> Values)> Kept(LlmModel model)
    {
        foreach (var type in model.Graph.Index.Files.SelectMany(f => f.Types))
        {
            var isLog = RecordedNames.SaysLog(type.Identifier.ValueText);
            foreach (var method in type.Members.OfType<MethodDeclarationSyntax>().Where(m => isLog || (RecordedNames.SaysLog(m.Identifier.ValueText) && !RecordedNames.SaysMemory(type.Identifier.ValueText))))
            {
                foreach (var node in method.DescendantNodes().OfType<InvocationExpressionSyntax>())
                {
                    if (SourceIndex.InvokedName(node) is { } name && RecordedNames.MayKeep(name) && model.Graph.OperationOf(node) is IInvocationOperation call && Keeps(call))
                        yield return (call, call.Arguments.Select(a => a.Value));
                }
            }
        }
    }

    // A text that is written together keeps nothing, and neither the console nor what another process reads is the program's own.
    private static bool Keeps(IInvocationOperation call) => call.Instance is not { Type.Name: "StringWriter" } && (call.Instance == null || !IsOfAnother(call.Instance))
        && TypesOf(call.TargetMethod.ContainingType).Any(t => RecordedNames.Keeps(t.Name, call.TargetMethod.Name));

    private static bool IsOfAnother(IOperation writer) => writer is IPropertyReferenceOperation { Property.ContainingType.Name: "Console" or "Process" };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current != null; current = current.BaseType)
            yield return current;
    }

    // A path that a model names is none of the program's, and what another process reads is no log, whatever is written to it.
    private static bool IsLog(LlmModel model, IOperation path) =>
        model.FindOrigin(path, FlowKind.Content, step => SaysLog(step) || (step.Operation is IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType.Name: "Path" } } joined && joined.Descendants().Any(NamesLog)), step => model.CallAt(step.Operation) != null) != null
        && model.FindOrigin(path, FlowKind.Content, step => IsOfAnother(step.Operation), step => IsWritten(step.Operation)) == null;

    // A file is called a log by its name, or by a heading that is written into it.
    private static bool SaysLog(FlowStep step) => NamesLog(step.Operation) || (TextOf(step.Operation) is { } text && RecordedNames.SaysLogFile(text) && step.ToStart().Any(s => IsWritten(s.Operation)));

    // A sentence that speaks of a log names no file.
    private static bool NamesLog(IOperation part) => TextOf(part) is { } name && (name.Count(c => c == ' ') < 3 || name.IndexOfAny(['/', '\\']) >= 0) && RecordedNames.SaysLogFile(name);

    private static string? TextOf(IOperation part) => part.ConstantValue.Value as string;

    private static bool IsWritten(IOperation value) => value.Parent is IArgumentOperation { Parent: IInvocationOperation { Instance.Type: { } writer } } && PassThrough.IsWriter(writer);
}
