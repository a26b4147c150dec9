using System.Text;
using UsagePolicyAnalyzers.Flow;
using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>Code that no person writes, and code that is being typed: the core answers, and nothing throws.</summary>
public sealed class FlowLimitTests
{
    [Fact]
    public void A_generated_method_of_five_thousand_statements()
    {
        var statements = new StringBuilder("var x = Source(); var y = \"\"; Check(text); Console.WriteLine(x);\n");
        for (var i = 0; i < 5_000; i++)
            statements.Append(i % 5 == 0 ? $"if (number == {i}) x += text;\n" : i % 5 == 1 ? $"var v{i} = x + {i};\n" : $"y = v{i - (i % 5) + 1} + x;\n");
        var program = OfStatements(statements + "Sink(y);");
        Assert.InRange(StepsTo(program), 1_000, 3_000);
        Assert.True(program.IsChecked());
        Assert.NotEmpty(program.Uses());
    }

    [Fact]
    public void Two_thousand_methods_that_call_each_other()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 2_000; i++)
            members.Append($"string M{i}(string s, int n) => n == 0 ? s : M{(i + 1) % 2_000}(s + n, n - 1) + M{(i * 7 + 3) % 2_000}(s, n - 1);\n");
        var program = OfMembers(members + "void Run() => Sink(M0(Source(), 3) + Source());");
        Assert.NotNull(program.Flow());
        Assert.NotEmpty(program.Uses());
    }

    [Fact]
    public void At_the_budget_the_trace_stops()
    {
        var statements = new StringBuilder("var x0 = Source();\n");
        for (var i = 1; i <= 200; i++)
            statements.Append($"var x{i} = x{i - 1} + {i};\n");
        var program = OfStatements(statements + "Sink(x200);");
        Assert.Equal(50, StepsTo(program, budget: 50));
        Assert.NotNull(program.Flow());
    }

    private static int StepsTo(FlowProgram program, int budget = 3_000)
    {
        var steps = 0;
        new ValueTracer(program.Graph, FlowKind.Content, _ => ++steps > 0, budget).Trace(program.Call("Sink").Arguments[0].Value);
        return steps;
    }

    [Theory]
    [InlineData("string A(string s) => B(s); string B(string s) => A(s); void Run() => Sink(A(Source()));")]
    [InlineData("class Node { public Node? Next; public string Text = \"\"; } void Run(Node n) { while (n.Next != null) n = n.Next; n.Next = n; Sink(n.Next.Next.Text + n); }")]
    [InlineData("Func<string, string> _f = x => x; void Init() { var f = _f; _f = x => f(_f(x)); } void Run() => Sink(_f(Source().Trim()) + _f(\"\"));")]
    [InlineData("string X { get => Y; set => Y = value; } string Y { get => X; set => X = value; } void Run() => Sink(X);")]
    [InlineData("void Run(dynamic d) { d.Name = Source(); Sink(d.Name + d[0] + d.Get(1)); }")]
    [InlineData("unsafe void Run() { var n = Source().Length; int* p = &n; *p = 3; Sink(*p); }")]
    [InlineData("void Run() { System.Linq.Expressions.Expression<Func<string, string>> e = x => x + Source(); Sink(e); }")]
    [InlineData("void Run() { goto end; start: Sink(Source()); return; end: goto start; }")]
    [InlineData("void Run(__arglist) { Sink(Source()); }")]
    public void Cycles_and_unusual_code(string members) => Assert.NotEqual(0, OfMembers(members, requireValid: false).AskAll());

    [Theory]
    [InlineData("void Run() { var x = Source(; Sink(x) }")]
    [InlineData("void Run() { if (Source() is ) Sink(Missing(Source())); ")]
    [InlineData("void Run(Unknown u) { Sink(u.Name ?? u with { Name = Source() }); }")]
    [InlineData("partial string Half(string s); void Run() => Sink(Half(Source()));")]
    [InlineData("void Run() { foreach (var (a, b) in ) Sink(a); try { } catch ( }")]
    [InlineData("void Run() { Sink(Source() switch { }); } Code( ")]
    [InlineData("void Run() { Sink(new Missing<string>(Source()) { A = 1 }.B[0]); }")]
    public void Half_typed_code(string members) => Assert.NotEqual(0, OfMembers(members, requireValid: false).AskAll());

    [Theory]
    [InlineData("void Run(Unknown u) { string x = u.Ask(Source()); Sink(x); }")]
    [InlineData("void Run(string s) { string x = s.Unknown(Source()); Sink(x); }")]
    public void Calls_that_do_not_bind_tell_nothing(string members) => Assert.Null(OfMembers(members, requireValid: false).Flow());

    [Fact]
    public void Steps_lead_from_the_source_to_the_sink()
    {
        var flow = OfMembers("""
            string Get() => Source();
            void Run()
            {
                var name = Get();
                var line = "Name: " + name;
                Sink(line);
            }
            """).Flow();
        Assert.Equal([3, 6, 7, 8], flow!.Locations().Select(l => l.GetLineSpan().StartLinePosition.Line + 1));
    }
}
