using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>Values in objects: members by their name, collections as a whole; each program with a twin that does not pass its value on.</summary>
public sealed class ObjectFlowTests
{
    private const string Types = """
        public record Person(string Name, string Town) { public string? Note { get; init; } public Address Home { get; set; } = new(); }
        public class Address { public string Street { get; set; } = ""; public string City = ""; public List<string> Lines { get; } = []; }
        public class Box<T> { public T Value { get; set; } = default!; }
        public class Memo
        {
            private readonly string _text;
            public Memo(string text, string title) { _text = text; Title = title; }
            public string Title { get; }
            public string Text => _text;
        }
        public class Card { public string? Name { get; set; } public string Shown => Name ?? "none"; }
        public class Talk
        {
            public List<Memo> Turns { get; set; } = [];
            public string Subject { get; private set; } = "";
            public void Say(string who, string what) => Turns.Add(new Memo(what, who));
            public void Ask(string what) => Say("user", what);
            public void Name(string subject) => Subject = subject;
        }
        public class Note(string text, string title) { public string Text { get; } = text; public string Shout() => title.ToUpper(); }

        """;

    [Theory]
    [InlineData("var t = (Source(), text); Sink(t.Item1);", "var t = (Source(), text); Sink(t.Item2);")]
    [InlineData("var t = (Name: Source(), Town: text); Sink(t.Name);", "var t = (Name: Source(), Town: text); Sink(t.Town);")]
    [InlineData("(string Name, string Town) t = (Source(), text); Sink(t.Name);", "(string Name, string Town) t = (Source(), text); Sink(t.Town);")]
    [InlineData("var (a, b) = (Source(), text); Sink(a);", "var (a, b) = (Source(), text); Sink(b);")]
    [InlineData("string a, b; (a, b) = (text, Source()); Sink(b);", "string a, b; (a, b) = (text, Source()); Sink(a);")]
    [InlineData("var a = Source(); var b = text; (a, b) = (b, a); Sink(b);", "var a = Source(); var b = text; (a, b) = (b, a); Sink(a);")]
    [InlineData("var (a, (b, c)) = (text, (Source(), text)); Sink(b);", "var (a, (b, c)) = (text, (Source(), text)); Sink(c);")]
    [InlineData("var (name, town) = new Person(Source(), text); Sink(name);", "var (name, town) = new Person(Source(), text); Sink(town);")]
    [InlineData("var t = Tuple.Create(text, Source()); Sink(t.Item2);", "var t = (text, Source().Length); Sink(t);")]
    [InlineData("var (a, (b, c)) = (text, new Person(Source(), text)); Sink(b);", "var (a, (b, c)) = (text, new Person(Source(), text)); Sink(c);")]
    [InlineData("foreach (var (a, b) in new List<Person> { new(Source(), text) }) Sink(a);", "foreach (var (a, b) in new List<Person> { new(Source(), text) }) Sink(b);")]
    [InlineData("foreach (var (a, b) in new[] { new Person(Source(), text) }) Sink(a);", "foreach (var (a, b) in new[] { new Person(Source(), text) }) Sink(b);")]
    [InlineData("foreach (var (k, v) in new Dictionary<string, string> { [text] = Source() }) Sink(v);", "foreach (var (k, v) in new Dictionary<string, string> { [text] = text }) Sink(v); Source();")]
    public void Tuples_and_deconstruction(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("var p = new Person(Source(), text); Sink(p.Name);", "var p = new Person(Source(), text); Sink(p.Town);")]
    [InlineData("var p = new Person(text, text) { Note = Source() }; Sink(p.Note);", "var p = new Person(text, text) { Note = Source() }; Sink(p.Name);")]
    [InlineData("var p = new Person(text, text) with { Name = Source() }; Sink(p.Name);", "var p = new Person(Source(), text) with { Name = text }; Sink(p.Name);")]
    [InlineData("var p = new Person(Source(), text); var q = p with { Town = \"a\" }; Sink(q.Name);", "var p = new Person(text, Source()); var q = p with { Town = \"a\" }; Sink(q.Town);")]
    [InlineData("var all = new System.Collections.Concurrent.ConcurrentDictionary<int, Person>(); all[1] = new Person(Source(), text); if (all.TryRemove(1, out var p)) Sink(p.Name);", "var all = new System.Collections.Concurrent.ConcurrentDictionary<int, Person>(); all[1] = new Person(Source(), text); if (all.TryRemove(1, out var p)) Sink(p.Town);")]
    [InlineData("Sink(new Person(text, text) with { Name = Source() });", "Sink(new Person(text, text) with { Name = \"a\" }); Source();")]
    public void Records_and_with(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("talk.Say(\"user\", Source()); Sink(talk.Turns.TakeLast(9).Select(t => new { role = t.Title, content = t.Text }));", "talk.Say(\"user\", Source()); Sink(talk.Subject);")]
    [InlineData("talk.Ask(Source()); Sink(talk.Turns.Select(t => t.Text));", "talk.Ask(Source()); Sink(talk.Turns.Select(t => t.Title));")]
    [InlineData("talk.Name(Source()); Sink(talk.Subject);", "talk.Name(Source()); Sink(talk.Turns);")]
    public void Methods_that_change_their_object(string flows, string twin) =>
        Run("var talk = System.IO.File.Exists(text) ? System.Text.Json.JsonSerializer.Deserialize<Talk>(System.IO.File.ReadAllText(text))! : new Talk(); " + flows, "var talk = new Talk(); " + twin);

    [Theory]
    [InlineData("var a = new Address { Street = Source(), City = text }; Sink(a.Street);", "var a = new Address { Street = Source(), City = text }; Sink(a.City);")]
    [InlineData("var a = new Address(); a.Street = Source(); Sink(a.Street);", "var a = new Address(); a.Street = Source(); Sink(a.City);")]
    [InlineData("var p = new Person(text, text) { Home = { Street = Source() } }; Sink(p.Home.Street);", "var p = new Person(text, text) { Home = { Street = Source() } }; Sink(p.Home.City);")]
    [InlineData("var p = new Person(text, text); p.Home.Street = Source(); Sink(p.Home.Street);", "var p = new Person(text, text); p.Home.Street = Source(); Sink(p.Home.City);")]
    [InlineData("var p = new Person(text, text); p.Home = new Address { City = Source() }; Sink(p.Home);", "var p = new Person(text, text); p.Home = new Address { City = Source() }; Sink(p.Name);")]
    [InlineData("var a = new { Name = Source(), Town = text }; Sink(a.Name);", "var a = new { Name = Source(), Town = text }; Sink(a.Town);")]
    [InlineData("Sink(new { Name = Source() });", "Sink(new { Source().Length });")]
    [InlineData("var a = new Address { Lines = { text, Source() } }; Sink(a.Lines);", "var a = new Address { Lines = { text, Source() } }; Sink(a.City);")]
    [InlineData("var a = new Address(); a.Lines.Add(Source()); Sink(a.Lines[0]);", "var a = new Address(); a.Lines.Add(Source()); Sink(a.Street);")]
    public void Object_initializers(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("var l = new List<string> { text, Source() }; Sink(l);", "var l = new List<string> { text }; Sink(l); l.Add(Source());")]
    [InlineData("var d = new Dictionary<string, string> { { \"a\", Source() } }; Sink(d[\"a\"]);", "var d = new Dictionary<string, string> { { \"a\", text } }; Sink(d[Source()]);")]
    [InlineData("var d = new Dictionary<string, string> { [\"a\"] = Source() }; Sink(d[\"a\"]);", "var d = new Dictionary<string, int> { [\"a\"] = Source().Length }; Sink(d[\"a\"]);")]
    [InlineData("var a = new[] { text, Source() }; Sink(a[1]);", "var a = new[] { text, Source() }; Sink(a.Length);")]
    [InlineData("var l = new List<string>(); l.Add(Source()); Sink(l);", "var l = new List<string>(); l.Contains(Source()); Sink(l);")]
    [InlineData("var q = new Queue<string>(); q.Enqueue(Source()); Sink(q.Dequeue());", "var q = new Queue<string>(); q.Enqueue(text); Sink(q.Dequeue()); q.Enqueue(Source());")]
    [InlineData("var l = new List<string>(); l.AddRange(Source().Split(' ')); Sink(string.Join(\", \", l));", "var l = new List<string>(); l.AddRange(words.Where(w => w != Source())); Sink(string.Join(\", \", l));")]
    [InlineData("var d = new Dictionary<string, string>(); if (d.TryGetValue(text, out var v)) number++; d[\"a\"] = Source(); d.TryGetValue(\"a\", out v); Sink(v);", "var d = new Dictionary<string, string>(); d.TryGetValue(Source(), out var v); Sink(v);")]
    public void Collection_initializers(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("string[] a = [text, Source()]; Sink(a);", "string[] a = [text, text]; Sink(a); a = [Source()];")]
    [InlineData("List<string> l = [.. Source().Split(' '), text]; Sink(l);", "List<int> l = [.. Source().Split(' ').Select(s => s.Length), 1]; Sink(l);")]
    [InlineData("Sink(string.Concat((string[])[text, Source()]));", "Sink(string.Concat((string[])[text])); Source();")]
    public void Collection_expressions(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("var d = new Dictionary<string, string>(); d[\"a\"] = Source(); Sink(d[\"a\"]);", "var d = new Dictionary<string, string>(); d[Source()] = text; Sink(d[\"a\"]);")]
    [InlineData("var a = new string[2]; a[0] = Source(); Sink(a[0]);", "var a = new string[2]; a[Source().Length] = text; Sink(a[0]);")]
    [InlineData("var s = Source(); Sink(s[..3]);", "Sink(text[Source().Length..]);")]
    [InlineData("var s = Source(); Sink(s[^1]);", "Sink(words[Source().Length]);")]
    public void Indexers(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("var m = new Memo(Source(), text); Sink(m.Text);", "var m = new Memo(Source(), text); Sink(m.Title);")]
    [InlineData("var b = new Box<string> { Value = Source() }; Sink(b.Value);", "var b = new Box<string> { Value = Source() }; b = new(); Sink(b.Value);")]
    [InlineData("var a = new Card { Name = Source() }; Sink(a.Shown);", "var a = new Card { Name = Source() }; var b = new Card(); b.Name = text; Sink(b.Shown);")]
    public void Properties(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("var n = new Note(Source(), text); Sink(n.Text);", "var n = new Note(text, Source()); Sink(n.Text);")]
    [InlineData("var n = new Note(text, Source()); Sink(n.Shout());", "var n = new Note(Source(), text); Sink(n.Shout());")]
    public void Primary_constructors(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("private string _x = \"\"; void Put() => _x = Source(); void Get() => Sink(_x);", "private string _x = \"\"; private string _y = \"\"; void Put() => _y = Source(); void Get() => Sink(_x);")]
    [InlineData("string X { get; set; } = Source(); void Get() => Sink(X);", "string X => Source().Length > 3 ? \"long\" : \"short\"; void Get() => Sink(X);")]
    [InlineData("string X { get { var s = Source(); return s.Trim(); } } void Get() => Sink(this.X);", "string X { get { var s = Source(); return \"a\"; } } void Get() => Sink(this.X);")]
    [InlineData("private static readonly string s_x = Source(); void Get() => Sink(s_x);", "private static readonly int s_x = Source().Length; void Get() => Sink(s_x);")]
    [InlineData("private readonly List<string> _all = []; void Put() => _all.Add(Source()); void Get() => Sink(string.Join(' ', _all));", "private readonly List<string> _all = []; void Put() => _all.Add(\"a\"); void Get() { Sink(string.Join(' ', _all)); Source(); }")]
    [InlineData("private readonly Dictionary<string, string> _all = []; void Put() => _all[\"a\"] = Source(); void Get() => Sink(_all[\"a\"]);", "private readonly Dictionary<string, int> _all = []; void Put() => _all[\"a\"] = Source().Length; void Get() => Sink(_all[\"a\"]);")]
    [InlineData("private string _x; public Code() : this(Source()) { } public Code(string x) { _x = x; } void Get() => Sink(_x);", "private string _x; public Code() : this(\"a\") { Source(); } public Code(string x) { _x = x; } void Get() => Sink(_x);")]
    [InlineData("private string? _x; string X { get => _x ?? \"\"; set => _x = value; } void Put() => X = Source(); void Get() => Sink(X);", "private string? _x; string X { get => _x ?? \"\"; set => _x = \"a\"; } void Put() => X = Source(); void Get() => Sink(X);")]
    [InlineData("private string _x = \"\"; void Put(Code other) => (other._x, _) = (Source(), 1); void Get() => Sink(_x);", "private string _x = \"\"; void Put(Code other) => (other._x, _) = (\"a\", Source()); void Get() => Sink(_x);")]
    public void Fields_and_properties_of_the_type(string flows, string twin) => Twins.Flow(OfMembers(flows), OfMembers(twin));

    [Theory]
    [InlineData("await c.Writer.WriteAsync(new Person(Source(), text)); Sink((await c.Reader.ReadAsync()).Name);", "await c.Writer.WriteAsync(new Person(Source(), text)); Sink((await c.Reader.ReadAsync()).Town);")]
    [InlineData("c.Writer.TryWrite(new Person(Source(), text)); await foreach (var p in c.Reader.ReadAllAsync()) Sink(p.Name);", "c.Writer.TryWrite(new Person(Source(), text)); await foreach (var p in c.Reader.ReadAllAsync()) Sink(p.Town);")]
    [InlineData("c.Writer.TryWrite(new Person(Source(), text)); if (c.Reader.TryRead(out var p)) Sink(p.Name);", "c.Writer.TryWrite(new Person(Source(), text)); if (c.Reader.TryRead(out var p)) Sink(p.Town);")]
    public void Channels(string flows, string twin) => Run(Queue(flows), Queue(twin));

    [Theory]
    [InlineData("q.Enqueue(new Person(Source(), text)); if (q.TryDequeue(out var p)) Sink(p.Name);", "q.Enqueue(new Person(Source(), text)); if (q.TryDequeue(out var p)) Sink(p.Town);")]
    public void Queues(string flows, string twin) => Run("var q = new System.Collections.Concurrent.ConcurrentQueue<Person>();" + flows, "var q = new System.Collections.Concurrent.ConcurrentQueue<Person>();" + twin);

    private static string Queue(string statements) => $"var c = System.Threading.Channels.Channel.CreateUnbounded<Person>(); async Task Go() {{ {statements} }} _ = Go();";

    private static void Run(string flows, string twin) => Twins.Flow(Program(flows), Program(twin));

    private static FlowProgram Program(string statements) => Of(Types + $$"""
        public class Code
        {
            public void Run(bool flag, int number, string text, string[] words)
            {
                {{statements}}
            }
        }
        """);
}
