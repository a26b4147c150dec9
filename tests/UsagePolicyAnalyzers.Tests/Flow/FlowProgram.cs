using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Tests.Sdk;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>
/// A program over which the flow core is asked without any rule. Its marks: <c>Source()</c> is the value that is traced, <c>Sink(x)</c> the place that
/// is asked about, <c>Check(x)</c> stops by itself, <c>IsAllowed(x)</c> is a verdict.
/// </summary>
internal sealed class FlowProgram
{
    private const string Marks = """
        global using System;
        global using System.Collections;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using static Marks;

        public static class Marks
        {
            public static string Source() => "";
            public static T Source<T>() => default!;
            public static void Sink(object? value) { }
            public static void Check(object? value) { }
            public static bool IsAllowed(object? value) => true;
        }
        """;

    private readonly SourceGraph _graph;

    private FlowProgram(string source, bool requireValid = true)
    {
        var compilation = References.Compile("Program", Marks, source);
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0 || !requireValid, string.Join('\n', errors) + "\n" + source);
        _graph = new SourceGraph(compilation, new SourceIndex(compilation, CancellationToken.None));
    }

    public SourceGraph Graph => _graph;

    /// <summary>A program of types.</summary>
    public static FlowProgram Of(string types) => new(types);

    /// <summary>A program whose only method has these statements.</summary>
    public static FlowProgram OfStatements(string statements) => OfMembers($$"""
        public async Task Run(bool flag, int number, string text, string[] words)
        {
            await Task.Yield();
            {{statements}}
        }
        """);

    /// <summary>A program whose only class has these members.</summary>
    public static FlowProgram OfMembers(string members, bool requireValid = true) => new($$"""
        public class Code
        {
            {{members}}
        }
        """, requireValid);

    /// <summary>The call of a mark.</summary>
    public IInvocationOperation Call(string mark) => Calls(mark).First();

    /// <summary>The calls of a mark.</summary>
    public IEnumerable<IInvocationOperation> Calls(string mark) =>
        _graph.Index.Invocations(mark).Select(_graph.OperationOf).OfType<IInvocationOperation>().Where(i => i.TargetMethod.ContainingType.Name == "Marks");

    /// <summary>The step in which what <c>Sink</c> takes comes from <c>Source</c>; null where it does not.</summary>
    public FlowStep? Flow(FlowKind kind = FlowKind.Content)
    {
        FlowStep? found = null;
        new ValueTracer(_graph, kind, step =>
        {
            if (IsMark(step.Operation, "Source"))
                found ??= step;
            return found == null;
        }).Trace(Call("Sink").Arguments[0].Value);
        return found;
    }

    /// <summary>Whether every path to <c>Sink</c> passes <c>Check</c>, or <c>IsAllowed</c> on the branch that it lets through.</summary>
    public bool IsChecked()
    {
        var sink = Call("Sink");
        return _graph.BodyOf(sink).Holds(sink, o => IsMark(o, "Check"), (condition, outcome) => outcome && IsMark(condition, "IsAllowed"));
    }

    /// <summary>Whether every path to <c>Sink</c> passes <c>Check</c>, or a decision that depends on <c>IsAllowed</c>.</summary>
    public bool IsDecided()
    {
        var sink = Call("Sink");
        return _graph.BodyOf(sink).IsDecided(sink, o => IsMark(o, "Check"), DependsOnVerdict);
    }

    /// <summary>The uses of what <c>Source</c> returns.</summary>
    public List<Use> Uses(Func<Use, bool>? visit = null)
    {
        var uses = new List<Use>();
        new UseTracer(_graph, use =>
        {
            uses.Add(use);
            return visit?.Invoke(use) ?? true;
        }).Trace(Call("Source"));
        return uses;
    }

    /// <summary>Asks everything of every expression of the program; gives how many there were.</summary>
    public int AskAll()
    {
        var asked = 0;
        foreach (var operation in _graph.Index.Files[^1].Tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Select(_graph.OperationOf).OfType<IOperation>())
        {
            asked++;
            foreach (var kind in Enum.GetValues<FlowKind>())
                new ValueTracer(_graph, kind, _ => true).Trace(operation);
            new UseTracer(_graph, _ => true).Trace(operation);
            var body = _graph.BodyOf(operation);
            body.Holds(operation, o => IsMark(o, "Check"), (condition, outcome) => outcome && IsMark(condition, "IsAllowed"));
            body.IsDecided(operation, o => IsMark(o, "Check"), DependsOnVerdict);
            body.MayPrecede(operation, operation);
        }

        return asked;
    }

    public static bool IsMark(IOperation operation, string mark) =>
        operation is IInvocationOperation { TargetMethod: { ContainingType.Name: "Marks" } target } && target.Name == mark;

    private bool DependsOnVerdict(IOperation condition)
    {
        var depends = false;
        new ValueTracer(_graph, FlowKind.Influence, step => !(depends |= IsMark(step.Operation, "IsAllowed"))).Trace(GoverningConditions.DecidedBy(condition));
        return depends;
    }
}

/// <summary>A program, and its twin that differs in the one thing that matters.</summary>
internal static class Twins
{
    /// <summary>The value reaches the sink in the first, and does not in the twin.</summary>
    public static void Flow(FlowProgram program, FlowProgram twin)
    {
        Assert.NotNull(program.Flow());
        Assert.Null(twin.Flow());
    }

    /// <summary>The check stands on every path to the sink in the first, and does not in the twin.</summary>
    public static void Check(FlowProgram program, FlowProgram twin)
    {
        Assert.True(program.IsChecked());
        Assert.False(twin.IsChecked());
    }
}
