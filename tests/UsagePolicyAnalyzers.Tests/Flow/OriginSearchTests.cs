using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UsagePolicyAnalyzers.Flow;
using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>One question about origins, asked of many values.</summary>
public sealed class OriginSearchTests
{
    [Fact]
    public void Each_value_is_answered_by_itself_in_any_order()
    {
        var program = OfStatements("var x = text + Source(); var y = words[0] + number; Sink(y); Sink(x); Sink(y + x); Sink(words);");
        var search = Search(program);
        bool[] expected = [false, true, true, false];

        Assert.Equal(expected, Found(program, search));
        Assert.Equal(expected, Found(program, search));
        Assert.Equal(expected.Reverse(), program.Calls("Sink").Reverse().Select(sink => Search(program).Find(sink.Arguments[0].Value) != null));
    }

    [Fact]
    public void What_is_behind_a_parameter_depends_on_the_call()
    {
        var program = OfStatements("Sink(Same(text)); Sink(Same(Source())); Sink(Same(text)); string Same(string s) => s;");

        Assert.Equal([false, true, false], Found(program, Search(program)));
    }

    [Fact]
    public void Members_are_told_apart()
    {
        var program = OfStatements("var p = (Name: Source(), Town: text); Sink(p);");
        var value = program.Call("Sink").Arguments[0].Value;
        var search = Search(program);

        Assert.Null(search.Find(value, "Town"));
        Assert.NotNull(search.Find(value, "Name"));
        Assert.NotNull(search.Find(value));
    }

    [Fact]
    public void Nothing_behind_a_barrier_counts()
    {
        var program = OfStatements("var x = Source(); var y = x; Sink(y); Sink(x);");

        Assert.Equal([false, true], Found(program, Search(program, step => step.Operation is ILocalReferenceOperation { Local.Name: "y" })));
    }

    [Fact]
    public void The_nearest_origin_is_found()
    {
        var program = OfStatements("var x = Source(); var y = Source() + x; Sink(y);");

        var found = Search(program).Find(program.Call("Sink").Arguments[0].Value)!;

        Assert.Equal("Source() + x", found.Operation.Syntax.Parent!.ToString());
    }

    [Fact]
    public void The_way_is_told_once_a_statement_the_origin_first()
    {
        var program = OfStatements("var x = Source().Trim();\n var y = x + \"a\" + x;\n Sink(y.ToUpper());");

        var found = Search(program).Find(program.Call("Sink").Arguments[0].Value)!;

        Assert.Equal(["Source()", "x", "y"], found.Locations().Select(location => location.SourceTree!.GetText().ToString(location.SourceSpan)).Select(text => text.Split('.')[0]));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Name", "Name", "")]
    [InlineData("Address.Street", "Address", "Street")]
    [InlineData("Order.Address.Street", "Order", "Address.Street")]
    public void Paths_come_apart_and_together(string path, string head, string tail)
    {
        Assert.Equal((head, tail), FlowPath.Split(path));
        Assert.Equal(path, FlowPath.Join(head, tail));
        Assert.Equal(path, FlowPath.Join(null, path));
    }

    private static OriginSearch Search(FlowProgram program, Func<FlowStep, bool>? barrier = null) =>
        new(program.Graph, FlowKind.Content, step => IsMark(step.Operation, "Source"), barrier);

    private static List<bool> Found(FlowProgram program, OriginSearch search) =>
        program.Calls("Sink").Select(sink => search.Find(sink.Arguments[0].Value) != null).ToList();
}
