using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Tests.Flow;

namespace UsagePolicyAnalyzers.Tests.Prompts;

/// <summary>The text that an expression makes, with □ for what is not written in source.</summary>
public sealed class PromptComposerTests
{
    [Theory]
    [InlineData("Sink(text);", "□")]
    [InlineData("Sink(\"a\" + text + \"b\" + \"c\");", "a□bc")]
    [InlineData("Sink(\"a\" + (\"b\" + text) + 'c' + 1);", "ab□c1")]
    [InlineData("Sink($\"a{text}b{1}\");", "a□b1")]
    [InlineData("Sink(nameof(text) + \"a\");", "□a")]
    [InlineData("Sink((object)\"a\");", "a")]
    [InlineData("Sink(await Task.FromResult(text) + \"a\");", "□a")]
    public void Literals_sums_and_interpolation(string statements, string text) => Assert.Equal(text, Compose(FlowProgram.OfStatements(statements)));

    [Theory]
    [InlineData("Sink(flag ? \"a\" : \"b\");", "a\nb")]
    [InlineData("Sink(number switch { 1 => \"a\", 2 => text, _ => \"b\" });", "a\n□\nb")]
    [InlineData("string? x = Console.ReadLine(); Sink(x ?? \"b\");", "□\nb")]
    [InlineData("var x = \"a\"; if (flag) x = \"b\"; Sink(x);", "a\nb")]
    public void Alternatives(string statements, string text) => Assert.Equal(text, Compose(FlowProgram.OfStatements(statements)));

    [Theory]
    [InlineData("const string x = \"a\"; Sink(x + \"b\");", "ab")]
    [InlineData("var x = \"a\"; x += text; x += \"b\"; Sink(x);", "a□b")]
    [InlineData("var x = \"a\"; x = \"b\"; Sink(x);", "b")]
    [InlineData("foreach (var w in words) Sink(w);", "□")]
    [InlineData("Get(out var x); Sink(\"a\" + x); void Get(out string s) => s = \"b\";", "a□")]
    [InlineData("var n = 3; Sink(\"a\" + n);", "a□")]
    public void Variables(string statements, string text) => Assert.Equal(text, Compose(FlowProgram.OfStatements(statements)));

    [Theory]
    [InlineData("Sink(string.Format(\"a {0}\", \"b\"));", "a {0}b")]
    [InlineData("Sink(string.Concat(\"a\", text, \"b\"));", "a□b")]
    [InlineData("Sink(string.Concat(\"a\", text, \"b\", text, \"c\"));", "a□b□c")]
    [InlineData("Sink(string.Format(\"a{0}{1}{2}{3}\", text, \"b\", text, \"c\"));", "a{0}{1}{2}{3}□b□c")]
    [InlineData("Sink(string.Join(\"\\n- \", new[] { \"a\", \"b\" }));", "a\n- b\n- ")]
    [InlineData("Sink(string.Join(\"\\n\", words));", "□")]
    [InlineData("var l = new List<string> { \"a\", \"b\" }; Sink(string.Join(\", \", l));", "a\nb")]
    [InlineData("Sink(string.Join(\"\\n\", new[] { \"a\", \"b\" }.Select(w => $\"- {w}\")));", "- a\n- b\n")]
    [InlineData("Sink(\"a{x}\".Replace(\"{x}\", \"b\"));", "a{x}b")]
    [InlineData("Sink(\" a \".Trim());", " a ")]
    [InlineData("Sink(\"a\".PadLeft(3, 'x'));", "a")]
    [InlineData("Sink(Math.Max(1, 2) + \"a\");", "□a")]
    public void Methods_of_the_library(string statements, string text) => Assert.Equal(text, Compose(FlowProgram.OfStatements(statements)));

    // Before C# 13 the compiler hands an array over, behind whose last element a line ends too.
    [Fact]
    public void Spans_of_params() => Assert.Equal("a\nb", Compose(FlowProgram.OfStatements("Sink(string.Join(\", \", \"a\", \"b\"));")).TrimEnd('\n'));

    [Theory]
    [InlineData("var b = new StringBuilder(\"a\"); b.Append(text).AppendLine(\"b\"); b.Append(\"c\"); Sink(b.ToString());", "a□b\nc")]
    [InlineData("Sink(new StringBuilder(16).AppendLine(\"a\").Append(\"b\").ToString());", "a\nb")]
    [InlineData("var b = new StringBuilder(); b.Append($\"a{text}\"); b.Insert(0, \"x\"); Sink(b.ToString());", "a□")]
    [InlineData("var b = new StringBuilder(); foreach (var w in new[] { \"a\", \"b\" }) b.Append(\"- \").AppendLine(w); Sink(b.ToString());", "- a\n- b\n")]
    [InlineData("var b = new StringBuilder(); foreach (var (k, v) in new[] { (\"a\", \"b\"), (\"c\", \"d\") }) b.Append(k).Append(v); Sink(b.ToString());", "abcd")]
    [InlineData("var b = new StringBuilder(); foreach (var w in words) b.Append(\"- \").AppendLine(w); Sink(b.ToString());", "- □\n")]
    public void Builders(string statements, string text) => Assert.Equal(text, Compose(FlowProgram.OfStatements(statements)));

    [Theory]
    [InlineData("private const string A = \"a\"; private static readonly string B = \"b\"; string C => \"c\"; string D { get; set; } = \"d\"; void Run() => Sink(A + B + C + D);", "abcd")]
    [InlineData("private string _x = \"a\"; void Set() => _x = \"b\"; void Run() => Sink(_x);", "a\nb")]
    [InlineData("private string _x = \"a\"; void Set(bool f) { if (f) _x = \"b\"; else _x = \"c\"; _x = \"d\"; _x = \"e\"; } void Run() => Sink(_x);", "□")]
    [InlineData("private readonly StringBuilder _b = new(\"a\"); void Add() => _b.Append(\"b\"); void Run() => Sink(_b.ToString());", "ab")]
    [InlineData("string Get(string s) => s + \"b\"; void Run() => Sink(Get(\"a\"));", "ab")]
    [InlineData("string Get(bool f) { if (f) return \"a\"; return \"b\"; } void Run() => Sink(Get(true));", "a\nb")]
    [InlineData("string Get(int n) => n == 0 ? \"a\" : Get(n - 1) + \"b\"; void Run() => Sink(Get(3));", "a\n□b")]
    public void Members(string members, string text) => Assert.Equal(text, Compose(FlowProgram.OfMembers(members)));

    [Fact]
    public void Words_and_holes_have_their_places()
    {
        var program = FlowProgram.OfStatements("var b = new StringBuilder(\"first \"); b.Append($\"{text} second {number}\").Append(flag ? \"third\" : \"fourth\"); Sink(\"zero \" + b);");

        var prompt = Prompt(program);

        Assert.Equal(5, prompt.Segments.Count(segment => segment.Token.ValueText.Trim().Length > 0));
        Assert.All(prompt.Segments, segment => Assert.Equal(segment.Token.ValueText, prompt.Text.Substring(segment.Start, segment.Length)));
        Assert.Equal(["text", "number"], prompt.Holes.Select(hole => hole.Value.Syntax.ToString()));
        Assert.All(prompt.Holes, hole => Assert.Equal(UsagePolicyAnalyzers.Prompts.Prompt.Hole, prompt.Text[hole.Position]));
    }

    private static string Compose(FlowProgram program) => Prompt(program).Text.Replace(UsagePolicyAnalyzers.Prompts.Prompt.Hole, '□');

    private static Prompt Prompt(FlowProgram program) => new PromptComposer(program.Graph).Compose(program.Call("Sink").Arguments[0].Value, PromptRole.System, TextKind.Prompt);
}
