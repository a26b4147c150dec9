using Microsoft.CodeAnalysis.Operations;
using UsagePolicyAnalyzers.Flow;
using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>What becomes of a value, followed forwards.</summary>
public sealed class UseTracerTests
{
    [Theory]
    [InlineData("Sink(Source());", "Sink(text); Source();")]
    [InlineData("var x = Source(); x = x.Trim(); Sink(x);", "var x = Source(); x = text; Sink(x);")]
    [InlineData("var (a, b) = (Source(), text); Sink(a);", "var a = Source(); a = text; var b = a; Sink(b);")]
    [InlineData("foreach (var w in Source().Split(' ')) Sink(w);", "foreach (var w in words) Sink(w); Source();")]
    [InlineData("if (Source() is { } s) Sink(s);", "if (Source() is { }) Sink(text);")]
    [InlineData("Sink(Source()?.Trim());", "Source()?.Trim(); Sink(text);")]
    [InlineData("Sink($\"{Source()}\");", "Sink($\"{text}\"); _ = $\"{Source()}\";")]
    [InlineData("var l = new List<string> { Source() }; Sink(l);", "var l = new List<string> { text }; Sink(l); l.Add(Source());")]
    [InlineData("Put(Source()); void Put(string s) => Sink(s);", "Put(Source()); void Put(string s) => Sink(text);")]
    [InlineData("Sink(Get()); string Get() => Source();", "Sink(text); string Get() => Source();")]
    [InlineData("Sink(words.Select(w => Source()).ToList());", "words.Select(w => Source()).ToList(); Sink(words);")]
    [InlineData("Sink(await Task.FromResult(Source()));", "await Task.FromResult(Source()); Sink(text);")]
    [InlineData("Sink(number switch { 1 => Source(), _ => text });", "Sink(Source() switch { \"\" => 1, _ => 2 });")]
    public void Reaches_a_call(string reaches, string twin)
    {
        Assert.Contains(OfStatements(reaches).Uses(), IsHandedToSink);
        Assert.DoesNotContain(OfStatements(twin).Uses(), IsHandedToSink);
    }

    [Theory]
    [InlineData("Source();", UseKind.Dropped)]
    [InlineData("_ = Source();", UseKind.Dropped)]
    [InlineData("var n = Source().Length;", UseKind.Member)]
    [InlineData("if (Source() is { Length: > 3 }) number++;", UseKind.Member)]
    [InlineData("switch (Source()) { case { Length: > 3 }: number++; break; }", UseKind.Member)]
    [InlineData("_ = Source() switch { { Length: > 3 } => 1, _ => 2 };", UseKind.Member)]
    [InlineData("if (Source() == text) number++;", UseKind.Decision)]
    [InlineData("while (Source() != text) number++;", UseKind.Decision)]
    [InlineData("switch (Source()) { case \"\": number++; break; }", UseKind.Decision)]
    [InlineData("var x = Source() switch { \"\" => 1, _ => 2 };", UseKind.Decision)]
    [InlineData("Console.WriteLine(Source());", UseKind.Argument)]
    [InlineData("var a = new UriBuilder(); a.Path = Source();", UseKind.Stored)]
    [InlineData("Func<string> f = () => { return Source(); };", UseKind.Returned)]
    public void Kinds_of_uses(string statements, object kind) =>
        Assert.Contains(OfStatements(statements).Uses(), use => use.Kind == (UseKind)kind);

    [Fact]
    public void Returned_values_are_used_by_the_callers_of_every_contract() => Assert.Contains(Of("""
        public interface IGet { string Get(); }
        public class One : IGet { public string Get() => Source(); }
        public class Code(IGet get) { public void Run() => Sink(get.Get()); }
        """).Uses(), IsHandedToSink);

    [Fact]
    public void Primary_constructors_hand_on_to_every_member() => Assert.Contains(Of("""
        public class Note(string text) { public void Put() => Sink(text); }
        public class Code { public Note Make() => new(Source()); }
        """).Uses(), IsHandedToSink);

    [Fact]
    public void The_visitor_ends_the_way() => Assert.DoesNotContain(
        OfStatements("var x = Source().Trim(); Sink(x);").Uses(use => use.Kind != UseKind.Argument), IsHandedToSink);

    private static bool IsHandedToSink(Use use) => use.Kind == UseKind.Argument && use.Consumer is IInvocationOperation { TargetMethod.Name: "Sink" };
}
