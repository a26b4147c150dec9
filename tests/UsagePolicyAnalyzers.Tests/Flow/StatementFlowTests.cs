using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>Values through the statements of one method; each program with a twin that does not pass its value on.</summary>
public sealed class StatementFlowTests
{
    [Theory]
    [InlineData("var x = Source(); if (flag) return; Sink(x);", "var x = \"a\"; if (flag) { x = Source(); return; } Sink(x);")]
    [InlineData("var x = \"a\"; if (flag) x = Source(); if (number > 1) return; Sink(x);", "var x = Source(); if (number > 1) return; x = \"a\"; Sink(x);")]
    public void Early_return(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("var x = \"a\"; if (flag) { x = Source(); number++; } Sink(x);", "var x = \"a\"; if (flag) { x = Source(); throw new Exception(x); } Sink(x);")]
    [InlineData("var x = flag ? Source() : throw new Exception(); Sink(x);", "var x = flag ? \"a\" : throw new Exception(Source()); Sink(x);")]
    [InlineData("var x = Source() ?? throw new Exception(); Sink(x);", "var x = text ?? throw new Exception(Source()); Sink(x);")]
    public void Throw(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("var x = \"a\"; foreach (var w in words) { if (w == \"\") { x = Source(); continue; } Sink(x); }", "foreach (var w in words) { var x = \"a\"; if (w == \"\") { x = Source(); continue; } Sink(x); }")]
    [InlineData("var x = \"a\"; while (flag) { if (number > 1) { x = Source(); break; } x = \"b\"; } Sink(x);", "var x = \"a\"; while (flag) { if (number > 1) { x = Source(); continue; } Sink(text); break; }")]
    [InlineData("var x = \"a\"; while (flag) { Sink(x); x = Source(); if (number > 1) number++; }", "while (flag) { var x = \"a\"; Sink(x); x = Source(); if (number > 1) number++; }")]
    public void Continue_and_break(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("object o = Source(); if (o is string s) Sink(s);", "object o = text; if (o is string s && Source() is string t) Sink(s);")]
    [InlineData("object o = Source(); if (o is not string s) return; Sink(s);", "object o = text; if (o is not string s) { Sink(o); return; } s = Source();")]
    [InlineData("if (Source() is { Length: > 3 } s) Sink(s);", "if (Source() is { Length: > 3 } s) Sink(text);")]
    [InlineData("var p = (Name: Source(), Town: text); if (p is { Name: var s }) Sink(s);", "var p = (Name: Source(), Town: text); if (p is { Town: var s }) Sink(s);")]
    [InlineData("var p = (Source(), text); if (p is (var s, _)) Sink(s);", "var p = (Source(), text); if (p is (_, var s)) Sink(s);")]
    [InlineData("if (Source().Split(' ') is [var first, ..]) Sink(first);", "if (words is [var first, ..]) Sink(first); Sink(Source());")]
    [InlineData("var p = (Inner: (Name: Source(), Town: text), Number: 1); if (p is { Inner: { Name: var s } }) Sink(s);", "var p = (Inner: (Name: Source(), Town: text), Number: 1); if (p is { Inner: { Town: var s } }) Sink(s);")]
    [InlineData("object o = (Source(), text); if (o is (string a, string b)) Sink(a);", "object o = (Source(), text); if (o is (string a, string b)) Sink(b);")]
    public void Pattern_matching(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("Sink(number switch { 1 => Source(), _ => \"a\" });", "Sink(Source() switch { \"\" => \"none\", _ => \"some\" });")]
    [InlineData("object o = Source(); Sink(o switch { string s => s, _ => \"a\" });", "object o = Source(); Sink(o switch { string s when s.Length > 3 => \"long\", _ => \"a\" });")]
    [InlineData("var p = (Source(), text); Sink(p switch { (\"\", var b) => b, (var a, _) => a });", "var p = (Source(), text); Sink(p switch { (\"\", var b) => b, (_, var b) => b });")]
    public void Switch_expressions(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("string x; switch (number) { case 1: x = Source(); break; default: x = \"a\"; break; } Sink(x);", "string x; switch (number) { case 1: x = Source(); return; default: x = \"a\"; break; } Sink(x);")]
    [InlineData("object o = Source(); switch (o) { case string s: Sink(s); break; }", "object o = Source(); switch (o) { case string s when s != \"\": Sink(\"a\"); break; }")]
    [InlineData("string x = \"a\"; switch (number) { case 1: x = Source(); goto case 2; case 2: Sink(x); break; }", "string x = \"a\"; switch (number) { case 1: x = Source(); break; case 2: Sink(x); break; }")]
    public void Switch_statements(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("Sink(Source()?.Trim());", "Sink(Source()?.Length);")]
    [InlineData("Sink(Source()?.Trim()?.ToUpper());", "Sink(text?.Substring(Source().Length));")]
    [InlineData("string? x = null; x ??= Source(); Sink(x);", "string? x = Source(); x = text; x ??= \"a\"; Sink(x);")]
    [InlineData("var p = new List<string> { Source() }; Sink(p?[0]);", "var p = new List<string> { Source() }; Sink(p?.Count);")]
    [InlineData("StringBuilder? b = new(); b?.Append(Source()); Sink(b);", "StringBuilder? b = new(); b?.Append(text); Sink(b);")]
    [InlineData("List<string>? l = []; l?.Add(Source()); Sink(l);", "List<string>? l = []; l?.Remove(Source()); Sink(l);")]
    [InlineData("string? x = flag ? Source() : null; x ??= \"a\"; Sink(x);", "string? x = flag ? text : null; x ??= \"a\"; Sink(x); Source();")]
    public void Null_conditional(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("using var r = new StringReader(Source()); Sink(r.ReadToEnd());", "using var r = new StringReader(text); Sink(r.ReadToEnd()); Source();")]
    [InlineData("using (var w = new StringWriter()) { w.Write(Source()); Sink(w.ToString()); }", "using (var w = new StringWriter()) { Sink(w.ToString()); w.Write(Source()); }")]
    [InlineData("using var s = new MemoryStream(Encoding.UTF8.GetBytes(Source())); using var r = new StreamReader(s); Sink(await r.ReadLineAsync());", "using var s = new MemoryStream(new byte[Source().Length]); using var r = new StreamReader(s); Sink(await r.ReadLineAsync());")]
    [InlineData("using var r = new StringReader(Source()); Func<string> f = () => { var b = new StringBuilder(); b.Append(r.ReadLine()); return b.ToString(); }; while (flag) Sink(f());", "using var r = new StringReader(Source()); Func<string> f = () => { var b = new StringBuilder(); b.Append(text); return b.ToString(); }; while (flag) Sink(f());")]
    public void Using(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("var x = \"a\"; try { x = Source(); number = int.Parse(text); } catch { } Sink(x);", "var x = \"a\"; try { x = Source(); number = int.Parse(text); x = \"b\"; } catch { return; } Sink(x);")]
    [InlineData("var x = \"a\"; try { x = Source(); number = int.Parse(text); x = \"b\"; } catch { } Sink(x);", "var x = \"a\"; try { number = int.Parse(text); } catch { x = Source(); throw; } Sink(x);")]
    [InlineData("var x = \"a\"; try { number = int.Parse(text); } finally { x = Source(); } Sink(x);", "var x = Source(); try { number = int.Parse(text); } finally { x = \"a\"; } Sink(x);")]
    [InlineData("try { throw new Exception(Source()); } catch (Exception e) { Sink(text + Source()); }", "try { Source(); } catch (Exception e) { Sink(text); }")]
    [InlineData("var x = Source(); try { number++; } finally { if (flag) x = \"a\"; } Sink(x);", "var x = Source(); try { number++; } finally { x = \"a\"; } Sink(x);")]
    [InlineData("var x = Source(); try { if (flag) number++; words = []; } catch { Sink(x); x = \"a\"; }", "var x = Source(); x = \"a\"; try { if (flag) number++; words = []; } catch { Sink(x); }")]
    [InlineData("var x = \"a\"; try { x = Source(); if (flag) number++; x = \"b\"; } catch { Sink(x); }", "var x = Source(); x = \"a\"; try { if (flag) number++; x = \"b\"; } catch { Sink(x); }")]
    [InlineData("var b = new StringBuilder(); try { number++; } finally { b.Append(Source()); } Sink(b);", "var b = new StringBuilder(); Sink(b); try { number++; } finally { b.Append(Source()); }")]
    [InlineData("var b = new StringBuilder(); try { b.Append(Source()); number++; } catch { Sink(b); }", "var b = new StringBuilder(); try { number++; } catch { Sink(b); b.Append(Source()); }")]
    public void Try_catch_finally(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("var x = \"a\"; for (var i = 0; i < number; i++) { Sink(x); x = Source(); }", "for (var i = 0; i < number; i++) { var x = \"a\"; Sink(x); x = Source(); }")]
    [InlineData("var x = \"a\"; do { Sink(x); x = Source(); } while (flag);", "var x = \"a\"; do { Sink(x); } while (x == Source());")]
    [InlineData("var x = \"\"; foreach (var w in new[] { text, Source() }) x += w; Sink(x);", "var x = \"\"; foreach (var w in new[] { text, Source() }) x += w.Length; Sink(x);")]
    [InlineData("foreach (var (key, value) in new Dictionary<string, string> { [text] = Source() }) Sink(value);", "foreach (var (key, value) in new Dictionary<string, string> { [text] = text }) Sink(value); Source();")]
    [InlineData("foreach (var c in Source()) Sink(c);", "foreach (var c in Source()) number++; Sink(number);")]
    public void Loops(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));

    [Theory]
    [InlineData("Sink(flag ? Source() : text);", "Sink(Source() == text ? \"same\" : \"other\");")]
    [InlineData("Sink(Source() is \"\" ? text : Source());", "Sink(!flag && Source() == text);")]
    [InlineData("object o = (object)Source(); Sink((string)o);", "Sink((object)text is string ? text : null); Source();")]
    [InlineData("object o = Source(); Sink(o as string);", "Sink(nameof(Source) + typeof(string) + default(string));")]
    public void Choices_and_conversions(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));
}
