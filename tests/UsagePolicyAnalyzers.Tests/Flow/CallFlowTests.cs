using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>Values through calls; each program with a twin that does not pass its value on.</summary>
public sealed class CallFlowTests
{
    [Theory]
    [InlineData("string Get() => Source(); void Run() => Sink(Get());", "string Get() { Source(); return \"a\"; } void Run() => Sink(Get());")]
    [InlineData("string Pass(string a, string b) => a; void Run() => Sink(Pass(Source(), \"b\"));", "string Pass(string a, string b) => a; void Run() => Sink(Pass(\"a\", Source()));")]
    [InlineData("void Put(string a) => Sink(a); void Run() => Put(Source());", "void Put(string a) => Sink(\"a\"); void Run() => Put(Source());")]
    [InlineData("void Put(string a, string b = \"\") => Sink(b); void Run() => Put(b: Source(), a: \"\");", "void Put(string a, string b = \"\") => Sink(b); void Run() => Put(a: Source());")]
    [InlineData("void Put(params string[] all) => Sink(all); void Run() => Put(\"a\", Source());", "void Put(params string[] all) => Sink(all.Length); void Run() => Put(\"a\", Source());")]
    [InlineData("string Same(string a) => a; void Run() { Same(\"x\"); Sink(Same(Source())); }", "string Same(string a) => a; void Run() { Same(Source()); Sink(Same(\"x\")); }")]
    [InlineData("string Cut(string a, int n) => n == 0 ? a : Cut(a + a, n - 1); void Run() => Sink(Cut(Source(), 3));", "string Cut(string a, int n) => n == 0 ? \"\" : Cut(a + a, n - 1); void Run() => Sink(Cut(Source(), 3));")]
    [InlineData("void Put(string a, params string[] all) => Sink(all); void Run() => Put(\"a\", \"b\", Source());", "void Put(string a, params string[] all) => Sink(a); void Run() => Put(\"a\", \"b\", Source());")]
    [InlineData("string Get() { Func<string> f = () => { return \"a\"; }; return Source(); } void Run() => Sink(Get());", "string Get() { Func<string> f = () => { return Source(); }; return \"a\"; } void Run() => Sink(Get());")]
    [InlineData("string Get() { return Source(); string Inner() { return \"a\"; } } void Run() => Sink(Get());", "string Get() { return \"a\"; string Inner() { return Source(); } } void Run() => Sink(Get());")]
    [InlineData("void Fill(List<string> all) { all.Add(Source()); Sink(all); }", "void Fill(List<string> all) { all.Remove(Source()); Sink(all); }")]
    public void Source_methods(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("void Run() { Func<string> f = () => Source(); Sink(f()); }", "void Run() { Func<string> f = () => \"a\"; Sink(f()); Source(); }")]
    [InlineData("void Run() { var f = (string a, string b) => a; Sink(f(Source(), \"b\")); }", "void Run() { var f = (string a, string b) => a; Sink(f(\"a\", Source())); }")]
    [InlineData("void Run() { var x = Source(); Action a = () => Sink(x); a(); }", "void Run() { var x = Source(); Action a = () => Sink(x.Length); a(); }")]
    [InlineData("void Each(Action<string> a) => a(Source()); void Run() => Each(x => Sink(x));", "void Each(Action<string> a) { Source(); a(\"a\"); } void Run() => Each(x => Sink(x));")]
    [InlineData("void Each(Action<string> a) => a(Source()); void Run() => Each(Put); void Put(string x) => Sink(x);", "void Each(Action<string> a) => a(\"a\"); void Run() => Each(Put); void Put(string x) { Sink(x); Source(); }")]
    [InlineData("void Run() { Task.Run(() => Source()).ContinueWith(t => Sink(t.Result)); }", "void Run() { Task.Run(() => Source().Length).ContinueWith(t => Sink(t.Result)); }")]
    public void Lambdas(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("void Run() { string Get() => Source(); Sink(Get()); }", "void Run() { string Get() => \"a\"; Sink(Get()); Source(); }")]
    [InlineData("void Run() { Put(Source(), \"b\"); void Put(string a, string b) => Sink(a); }", "void Run() { Put(Source(), \"b\"); void Put(string a, string b) => Sink(b); }")]
    [InlineData("void Run() { var x = \"a\"; Set(); Sink(x); void Set() => x = Source(); }", "void Run() { var x = \"a\"; Set(); Sink(x); void Set() { x = \"b\"; Source(); } }")]
    [InlineData("void Run() { var x = Source(); Put(); void Put() => Sink(x); }", "void Run() { var x = Source(); Put(); void Put() => Sink(x.Length); }")]
    public void Local_functions(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("void Run() { var x = \"a\"; Action set = () => x = Source(); set(); Sink(x); }", "void Run() { var x = \"a\"; var y = x; Action set = () => y = Source(); set(); Sink(x); }")]
    [InlineData("void Run() { var l = new List<string>(); new[] { Source() }.ToList().ForEach(l.Add); new[] { Source() }.ToList().ForEach(x => l.Add(x)); Sink(l); }", "void Run() { var l = new List<string>(); new[] { Source() }.ToList().ForEach(x => l.Remove(x)); Sink(l); }")]
    [InlineData("void Run(string[] words) { var b = new StringBuilder(); Parallel.ForEach(words, w => b.Append(Source())); Sink(b); }", "void Run(string[] words) { var b = new StringBuilder(); Parallel.ForEach(words, w => b.Append(w)); Sink(b); Source(); }")]
    public void Captured_variables(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("void Get(out string a, out string b) { a = Source(); b = \"b\"; } void Run() { Get(out var a, out var b); Sink(a); }", "void Get(out string a, out string b) { a = Source(); b = \"b\"; } void Run() { Get(out var a, out var b); Sink(b); }")]
    [InlineData("bool TryGet(out string a) { a = Source(); return true; } void Run() { if (!TryGet(out var a)) return; Sink(a); }", "bool TryGet(out string a) { a = \"\"; return Source() == a; } void Run() { if (!TryGet(out var a)) return; Sink(a); }")]
    [InlineData("void Fill(ref string a) => a += Source(); void Run() { var x = \"a\"; Fill(ref x); Sink(x); }", "void Fill(ref string a) => a += \"b\"; void Run() { var x = \"a\"; Fill(ref x); Sink(x); Source(); }")]
    [InlineData("void Trim(ref string a) => a = a.Trim(); void Run() { var x = Source(); Trim(ref x); Sink(x); }", "void Trim(ref string a) => a = \"\"; void Run() { var x = \"b\"; Trim(ref x); Sink(x); Source(); }")]
    [InlineData("void Put(in string a) => Sink(a); void Run() { var x = Source(); Put(in x); }", "void Put(in string a) => Sink(a.Length); void Run() { var x = Source(); Put(in x); }")]
    [InlineData("private string _x = \"\"; void Get(out string a) => a = Source(); void Run() { Get(out _x); Sink(_x); }", "private string _x = \"\"; void Get(out string a) { a = \"\"; Source(); } void Run() { Get(out _x); Sink(_x); }")]
    [InlineData("void Fill(StringBuilder b) => b.Append(Source()); void Run() { var b = new StringBuilder(); Fill(b); Sink(b); }", "void Fill(StringBuilder b) => b.Append(Source().Length); void Run() { var b = new StringBuilder(); Fill(b); Sink(b); }")]
    public void Out_and_ref(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("async Task<string> GetAsync() { await Task.Yield(); return Source(); } async Task Run() => Sink(await GetAsync());", "async Task<string> GetAsync() { await Task.Yield(); return Source().Length.ToString(); } async Task Run() => Sink(await GetAsync());")]
    [InlineData("Task<string> GetAsync() => Task.FromResult(Source()); async Task Run() => Sink(await GetAsync().ConfigureAwait(false));", "Task<string> GetAsync() => Task.FromResult(\"a\"); async Task Run() { Sink(await GetAsync().ConfigureAwait(false)); Source(); }")]
    [InlineData("ValueTask<string> GetAsync() => new(Source()); async Task Run() => Sink(await GetAsync());", "ValueTask<int> GetAsync() => new(Source().Length); async Task Run() => Sink(await GetAsync());")]
    [InlineData("ValueTask<string> GetAsync() => ValueTask.FromResult(Source()); void Run() => Sink(GetAsync().AsTask().GetAwaiter().GetResult());", "ValueTask GetAsync() { Source(); return default; } void Run() => Sink(GetAsync().AsTask());")]
    [InlineData("async Task Run() { var a = Task.Run(() => \"a\"); var b = Task.Run(() => Source()); var all = await Task.WhenAll(a, b); Sink(all[1]); }", "async Task Run() { var a = Task.Run(() => \"a\"); var b = Task.Run(() => Source()); await Task.WhenAll(a, b); Sink(await a); }")]
    [InlineData("async Task Run() { var done = new TaskCompletionSource<string>(); done.SetResult(Source()); Sink(await done.Task); }", "async Task Run() { var done = new TaskCompletionSource<string>(); done.SetResult(\"a\"); Sink(await done.Task); Source(); }")]
    [InlineData("async Task Run() => Sink(await Task.Run(async () => { await Task.Delay(1); return Source(); }));", "async Task Run() => Sink(await Task.Run(async () => { await Task.Delay(Source().Length); return \"a\"; }));")]
    public void Tasks(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("IEnumerable<string> All() { yield return \"a\"; yield return Source(); } void Run() { foreach (var x in All()) Sink(x); }", "IEnumerable<string> All() { yield return \"a\"; Source(); } void Run() { foreach (var x in All()) Sink(x); }")]
    [InlineData("IEnumerable<string> All(IEnumerable<string> from) { foreach (var x in from) if (x != \"\") yield return x; } void Run() => Sink(All(new[] { Source() }).ToList());", "IEnumerable<int> All(IEnumerable<string> from) { foreach (var x in from) yield return x.Length; } void Run() => Sink(All(new[] { Source() }).ToList());")]
    public void Iterators(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("async IAsyncEnumerable<string> All() { await Task.Yield(); yield return Source(); } async Task Run() { await foreach (var x in All()) Sink(x); }", "async IAsyncEnumerable<string> All() { await Task.Yield(); if (Source() == \"\") yield return \"a\"; } async Task Run() { await foreach (var x in All()) Sink(x); }")]
    [InlineData("async IAsyncEnumerable<string> All() { await Task.Yield(); yield return Source(); } async Task Run() { var b = new StringBuilder(); await foreach (var x in All().WithCancellation(default).ConfigureAwait(false)) b.Append(x); Sink(b.ToString()); }", "async IAsyncEnumerable<string> All() { await Task.Yield(); yield return Source(); } async Task Run() { var b = new StringBuilder(); await foreach (var x in All()) b.Append('.'); Sink(b.ToString()); }")]
    public void Await_foreach(string flows, string twin) => Run(flows, twin);

    [Theory]
    [InlineData("private readonly Func<string> _get = () => Source(); void Run() => Sink(_get());", "private readonly Func<string> _get = () => Source(); private readonly Func<string> _other = () => \"a\"; void Run() => Sink(_other());")]
    [InlineData("private readonly Func<string, string> _make; public Code(Func<string, string> make) => _make = make; static Code Of() => new(x => x + Source()); void Run() => Sink(_make(\"a\"));", "private readonly Func<string, string> _make; public Code(Func<string, string> make) => _make = make; static Code Of() => new(x => x + Source().Length); void Run() => Sink(_make(\"a\"));")]
    [InlineData("private readonly Func<string, string> _make = x => x.Trim(); void Run() => Sink(_make(Source()));", "private readonly Func<string, string> _make = x => \"a\"; void Run() => Sink(_make(Source()));")]
    [InlineData("private readonly Dictionary<string, Func<string>> _all = new() { [\"a\"] = Get }; static string Get() => Source(); void Run() => Sink(_all[\"a\"]());", "private readonly Dictionary<string, Func<string>> _all = new() { [\"a\"] = Get }; static string Get() { Source(); return \"\"; } void Run() => Sink(_all[\"a\"]());")]
    [InlineData("private Action<string>? _put; void Init() => _put = x => Sink(x); void Run() => _put?.Invoke(Source());", "private Action<string>? _put; void Init() => _put = x => Sink(x.Length); void Run() => _put?.Invoke(Source());")]
    [InlineData("private event Action<string>? Put; void Init() => Put += Take; void Take(string x) => Sink(x); void Run() => Put?.Invoke(Source());", "private event Action<string>? Put; void Init() => Put += Take; void Take(string x) => Sink(x); void Run() { Put?.Invoke(\"a\"); Source(); }")]
    public void Delegates_in_fields(string flows, string twin) => Run(flows, twin);

    private static void Run(string flows, string twin) => Twins.Flow(OfMembers(flows), OfMembers(twin));
}
