using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>Values in texts, queries and serialized objects; each program with a twin that does not pass its value on.</summary>
public sealed class TextFlowTests
{
    [Theory]
    [InlineData("Sink($\"Name: {Source()}\");", "Sink($\"Name: {Source().Length}\");")]
    [InlineData("Sink(\"Name: \" + Source());", "Sink(\"Name: \" + (Source() == text));")]
    [InlineData("var s = \"a\"; s += Source(); Sink(s);", "var s = \"a\"; s += text; Sink(s); s += Source();")]
    [InlineData("Sink(string.Format(\"Name: {0}\", Source()));", "Sink(string.Format(\"Name: {0}\", Source().IndexOf('a')));")]
    [InlineData("Sink(string.Concat(\"a\", Source(), \"b\"));", "Sink(string.Concat(\"a\", Source() != text, \"b\"));")]
    [InlineData("Sink(string.Join(\", \", text, Source()));", "Sink(string.Join(\", \", words.Where(w => w == Source())));")]
    [InlineData("Sink(text.Replace(\"{name}\", Source()));", "Sink(text.StartsWith(Source()));")]
    [InlineData("Sink(text.Insert(0, Source()));", "Sink(text.Insert(Source().Length, \"a\"));")]
    [InlineData("Sink(Source().Trim().ToUpperInvariant().PadLeft(10)[..4]);", "Sink(Source().Trim().GetHashCode());")]
    [InlineData("Sink(string.Create(null, $\"{Source()}\"));", "Sink(string.Create(null, $\"{Source().Length}\"));")]
    [InlineData("FormattableString f = $\"{Source()}\"; Sink(f.ToString());", "FormattableString f = $\"{text}\"; Sink(f.ToString()); Source();")]
    [InlineData("var b = new StringBuilder(); b.Append(\"a\").AppendLine(Source()); Sink(b.ToString());", "var b = new StringBuilder(); b.Append(\"a\").AppendLine(text); Sink(b.ToString()); b.Append(Source());")]
    [InlineData("var b = new StringBuilder(Source()); Sink(b.ToString());", "var b = new StringBuilder(Source().Length); Sink(b.ToString());")]
    [InlineData("var b = new StringBuilder(); b.AppendFormat(\"{0}\", Source()); Sink($\"{b}\");", "var b = new StringBuilder(); b.AppendFormat(\"{0}\", Source().Length); Sink($\"{b}\");")]
    [InlineData("var b = new StringBuilder(); b.Append($\"{Source()}\"); Sink(b.ToString());", "var b = new StringBuilder(); b.Append($\"{number}\"); Sink(b.ToString()); Source();")]
    [InlineData("var b = new StringBuilder(); foreach (var w in Source().Split(' ')) { b.Append(w); b.Append(' '); } Sink(b.ToString());", "var b = new StringBuilder(); foreach (var w in Source().Split(' ')) { b.Append('.'); } Sink(b.ToString());")]
    [InlineData("var b = new StringBuilder(); b.AppendJoin(\", \", new[] { Source() }); Sink(b);", "var b = new StringBuilder(); b.EnsureCapacity(Source().Length); Sink(b);")]
    [InlineData("var b = new StringBuilder(); b.Insert(0, Source()); Sink(b);", "var b = new StringBuilder(); b.Insert(Source().Length, text); Sink(b);")]
    [InlineData("var w = new StringWriter(); await w.WriteLineAsync(Source()); Sink(w.ToString());", "var w = new StringWriter(); await w.WriteLineAsync(text); Sink(w.ToString()); Source();")]
    [InlineData("Sink(\"\"\"Name: \"\"\" + $\"\"\"{Source()}\"\"\");", "Sink(\"\"\"Name: \"\"\" + $\"\"\"{text}\"\"\"); Source();")]
    [InlineData("Sink(new string(Source().Reverse().ToArray()));", "Sink(new string('*', Source().Length));")]
    [InlineData("Sink(Convert.ToBase64String(Encoding.UTF8.GetBytes(Source())));", "Sink(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Source()))));")]
    [InlineData("Sink(Uri.EscapeDataString(Source()));", "Sink(string.IsNullOrWhiteSpace(Source()));")]
    [InlineData("var w = new StringWriter(); new System.Xml.Serialization.XmlSerializer(typeof(string)).Serialize(w, Source()); Sink(w.ToString());", "var w = new StringWriter(); new System.Xml.Serialization.XmlSerializer(typeof(string)).Serialize(w, text); Sink(w.ToString()); Source();")]
    public void String_building(string flows, string twin) => Run(flows, twin);

    // Older compilers allow no span in an async method.
    [UsagePolicyAnalyzers.Testing.RoslynTheory("4.14")]
    [InlineData("ReadOnlySpan<char> s = Source().AsSpan(); Sink(s.ToString());", "ReadOnlySpan<char> s = text.AsSpan(Source().Length); Sink(s.ToString());")]
    public void Spans(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("Sink(JsonSerializer.Serialize(new { name = Source() }));", "Sink(JsonSerializer.Serialize(new { name = Source().Length }));")]
    [InlineData("var l = new List<string> { Source() }; Sink(JsonSerializer.Serialize(l));", "var l = new List<string> { text }; Sink(JsonSerializer.Serialize(l)); Source();")]
    [InlineData("Sink(JsonSerializer.SerializeToElement(Source()).GetRawText());", "Sink(JsonSerializer.SerializeToElement(Source() == text).GetRawText());")]
    [InlineData("Sink(JsonSerializer.Deserialize<List<string>>(Source())!.First());", "Sink(JsonSerializer.Deserialize<List<string>>(text)!.First()); Source();")]
    [InlineData("using var d = JsonDocument.Parse(Source()); Sink(d.RootElement.GetProperty(\"a\").GetString());", "using var d = JsonDocument.Parse(text); Sink(d.RootElement.GetProperty(Source()).GetString());")]
    [InlineData("var o = new System.Text.Json.Nodes.JsonObject { [\"a\"] = Source() }; Sink(o.ToJsonString());", "var o = new System.Text.Json.Nodes.JsonObject { [\"a\"] = text }; Sink(o.ToJsonString()); Source();")]
    [InlineData("if (JsonDocument.Parse(Source()).RootElement.TryGetProperty(\"a\", out var v)) Sink(v);", "if (JsonDocument.Parse(text).RootElement.TryGetProperty(Source(), out var v)) Sink(v);")]
    [InlineData("using var s = new MemoryStream(); await JsonSerializer.SerializeAsync(s, Source()); Sink(Encoding.UTF8.GetString(s.ToArray()));", "using var s = new MemoryStream(); await JsonSerializer.SerializeAsync(s, text); Sink(Encoding.UTF8.GetString(s.ToArray())); Source();")]
    public void Json(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("using var s = new MemoryStream(); using (var w = new StreamWriter(s)) { w.WriteLine(Source()); } Sink(s.ToArray());", "using var s = new MemoryStream(); using (var w = new StreamWriter(s)) { w.WriteLine(text); } Sink(s.ToArray()); Source();")]
    [InlineData("var s = new MemoryStream(); var w = new Utf8JsonWriter(s); w.WriteString(\"a\", Source()); w.Flush(); Sink(Encoding.UTF8.GetString(s.ToArray()));", "var s = new MemoryStream(); var w = new Utf8JsonWriter(new MemoryStream()); w.WriteString(\"a\", Source()); w.Flush(); Sink(Encoding.UTF8.GetString(s.ToArray()));")]
    public void Writers(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("Sink(words.Append(Source()).ToList());", "Sink(words.Except(new[] { \"a\" }).ToList()); Source();")]
    [InlineData("Sink(words.Select(w => w + Source()));", "Sink(words.Select(w => w + Source().Length));")]
    [InlineData("var l = new[] { Source() }; Sink(l.Select(x => x.Trim()).Where(x => x != \"\").FirstOrDefault());", "var l = new[] { Source() }; Sink(l.Select(x => x.Length).Sum());")]
    [InlineData("var l = new[] { Source() }; Sink(l.Where(x => x != text).OrderBy(x => x.Length).Skip(1).First());", "var l = new[] { Source() }; Sink(words.Where(x => l.Contains(x)).First());")]
    [InlineData("var l = new[] { (Name: Source(), Town: text) }; Sink(l.Select(x => x.Name));", "var l = new[] { (Name: Source(), Town: text) }; Sink(l.Select(x => x.Town));")]
    [InlineData("Sink(words.Aggregate(Source(), (all, w) => all + w));", "Sink(words.Aggregate(\"\", (all, w) => all + w)); Source();")]
    [InlineData("Sink(new[] { Source() }.Aggregate(\"\", (all, w) => all + w));", "Sink(new[] { Source() }.Aggregate(0, (all, w) => all + w.Length));")]
    [InlineData("Sink(words.Zip(new[] { Source() }, (a, b) => a + b));", "Sink(words.Zip(new[] { Source() }, (a, b) => a));")]
    [InlineData("Sink(words.SelectMany(w => Source().Split(w)));", "Sink(words.SelectMany(w => w.Split(' '))); Source();")]
    [InlineData("Sink(new[] { Source() }.GroupBy(x => x.Length).Select(g => g.First()));", "Sink(new[] { Source() }.GroupBy(x => x.Length).Select(g => g.Count()));")]
    [InlineData("Sink(new[] { (Name: Source(), Size: 1) }.GroupBy(x => x.Name).Select(g => g.Key));", "Sink(new[] { (Name: Source(), Size: 1) }.GroupBy(x => x.Name).Select(g => g.Sum(x => x.Size)));")]
    [InlineData("Sink(new[] { (Name: Source(), Town: text) }.GroupBy(x => x.Town).SelectMany(g => g.Select(x => x.Name)));", "Sink(new[] { (Name: Source(), Town: text) }.GroupBy(x => x.Name).SelectMany(g => g.Select(x => x.Town)));")]
    [InlineData("Sink(new[] { Source() }.ToDictionary(x => x.Length, x => x.Trim())[1]);", "Sink(new[] { Source() }.ToDictionary(x => x.Length, x => x.Length)[1]);")]
    [InlineData("Sink(new[] { Source() }.Any() ? words.Concat(new[] { Source() }) : words);", "Sink(new[] { Source() }.Any() ? words : words.Take(1));")]
    [InlineData("Sink(new[] { Source() }.Chunk(2).First());", "Sink(new[] { Source() }.Count(x => x == text));")]
    [InlineData("Sink(words.Aggregate(Source(), (a, w) => a + w));", "Sink(words.Aggregate(text, (a, w) => a + Source().Length));")]
    public void Linq_methods(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("Sink(from w in new[] { Source() } select w.Trim());", "Sink(from w in new[] { Source() } select w.Length);")]
    [InlineData("Sink(from w in words let s = Source() where w != s select w + s);", "Sink(from w in words let s = Source() where w != s select w);")]
    [InlineData("Sink(from w in words from c in Source().Split(w) select c);", "Sink(from w in words from c in w.Split(' ') where c != Source() select c);")]
    [InlineData("Sink(from w in new[] { Source() } orderby w.Length group w by w.Length into g select g.First());", "Sink(from w in new[] { Source() } orderby w.Length group w by w.Length into g select g.Count());")]
    [InlineData("Sink(from w in words join s in new[] { Source() } on w equals s select s);", "Sink(from w in words join s in new[] { Source() } on w equals s select w);")]
    public void Linq_queries(string flows, string twin) => Run(flows, twin);

    private static void Run(string flows, string twin) => Twins.Flow(OfStatements(flows), OfStatements(twin));
}
