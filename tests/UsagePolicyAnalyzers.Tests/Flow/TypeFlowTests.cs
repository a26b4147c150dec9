using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>Values between types: contracts and their implementations, generic code, middleware, what a container injects; each with a twin that does not pass its value on.</summary>
public sealed class TypeFlowTests
{
    [Theory]
    [InlineData("static string Loud(this string s) => s.ToUpper();", "Sink(Source().Loud());", "Sink(\"a\".Loud() + Source().Length);")]
    [InlineData("static string With(this string s, string more) => s + more;", "Sink(\"a\".With(Source()));", "Sink(\"a\".With(\"b\")); Source();")]
    [InlineData("static StringBuilder Line(this StringBuilder b, string s) => b.Append(s).Append('\\n');", "var b = new StringBuilder(); b.Line(Source()); Sink(b);", "var b = new StringBuilder(); b.Line(\"a\"); Sink(b); Source();")]
    [InlineData("static void Put(this string s) => Sink(s);", "Source().Put();", "\"a\".Put(); Source();")]
    [InlineData("static IEnumerable<T> Odd<T>(this IEnumerable<T> all) => all.Where((_, i) => i % 2 == 1);", "Sink(new[] { Source() }.Odd());", "Sink(new[] { Source().Length }.Odd());")]
    public void Extension_methods(string extension, string flows, string twin)
    {
        var type = $"public static class Extensions {{ public {extension} }} ";
        Twins.Flow(Of(type + In(flows)), Of(type + In(twin)));
    }

    [Theory]
    [InlineData("public interface IGet { string Get(); } public class One : IGet { public string Get() => Source(); } public class Two : IGet { public string Get() => \"\"; }", "private IGet _get = new Two(); void Run() => Sink(_get.Get());")]
    [InlineData("public abstract class Base { public abstract string Get(); } public class One : Base { public override string Get() => Source(); }", "void Run(Base b) => Sink(b.Get());")]
    [InlineData("public class Base { public virtual string Get() => \"\"; } public class Mid : Base { } public class One : Mid { public override string Get() => Source(); }", "void Run(Base b) => Sink(b.Get());")]
    [InlineData("public interface IGet { string Name { get; } } public class One : IGet { public string Name => Source(); }", "void Run(IGet g) => Sink(g.Name);")]
    [InlineData("public interface IGet<T> { Task<T> GetAsync(T from); } public class One : IGet<string> { public async Task<string> GetAsync(string from) { await Task.Yield(); return Source(); } }", "async Task Run(IGet<string> g) => Sink(await g.GetAsync(\"a\"));")]
    [InlineData("public interface IPut { void Put(string s); } public class One : IPut { public void Put(string s) => Sink(s); }", "void Run(IPut p) => p.Put(Source());")]
    [InlineData("public interface IPut { void Put(string s); } public class One : IPut { void IPut.Put(string s) => Sink(s); }", "void Run(IPut p) => p.Put(Source());")]
    [InlineData("public abstract class Base { public void Go() => Put(Source()); protected abstract void Put(string s); } public class One : Base { protected override void Put(string s) => Sink(s); }", "")]
    [InlineData("public interface IGet { string Get() => Source(); } public class One : IGet { }", "void Run(IGet g) => Sink(g.Get());")]
    [InlineData("public partial class Half { public partial string Get(); } public partial class Half { public partial string Get() => Source(); }", "void Run(Half h) => Sink(h.Get());")]
    public void Interfaces_and_abstract_members(string types, string members) =>
        // The twin's value comes from nowhere: the same calls, another value.
        Twins.Flow(Program(types, members), Program(types.Replace("Source()", "nameof(Source)"), members.Replace("Source()", "nameof(Source)")));

    [Fact]
    public void Another_implementation_of_the_name_is_not_called() => Assert.Null(Program(
        "public interface IGet { string Get(); } public class One : IGet { public string Get() => \"a\"; } public class Other { public string Get() => Source(); }",
        "void Run(IGet g) => Sink(g.Get());").Flow());

    [Theory]
    [InlineData("static T Same<T>(T x) => x; void Run() => Sink(Same(Source()));", "static T? None<T>(T x) => default; void Run() => Sink(None(Source()));")]
    [InlineData("static async Task<T> Retry<T>(Func<Task<T>> f) { try { return await f(); } catch { return await f(); } } async Task Run() => Sink(await Retry(() => Task.FromResult(Source())));", "static async Task<T?> Retry<T>(Func<Task<T>> f) { await f(); return default; } async Task Run() => Sink(await Retry(() => Task.FromResult(Source())));")]
    [InlineData("static R Map<T, R>(T x, Func<T, R> f) => f(x); void Run() => Sink(Map(Source(), s => s.Trim()));", "static R Map<T, R>(T x, Func<T, R> f) => f(x); void Run() => Sink(Map(Source(), s => s.Length));")]
    [InlineData("class Box<T> { private T? _value; public void Put(T x) => _value = x; public T? Get() => _value; } private readonly Box<string> _box = new(); void Fill() => _box.Put(Source()); void Run() => Sink(_box.Get());", "class Cache<T> { private readonly Dictionary<string, T> _all = []; public void Put(string key, T x) => _all[key] = x; public T Get(string key) => _all[key]; } private readonly Cache<string> _cache = new(); void Fill() => _cache.Put(\"a\", Source()); void Run() => Sink(_cache.Get(\"a\"));")]
    [InlineData("class Result<T> { public T? Value { get; init; } public static Result<T> Ok(T x) => new() { Value = x }; } Result<string> Get() => Result<string>.Ok(Source()); void Run() => Sink(Get().Value);", "class Result<T> { public T? Value { get; init; } public string? Error { get; init; } public static Result<T> Ok(T x) => new() { Value = x }; } Result<string> Get() => Result<string>.Ok(Source()); void Run() => Sink(Get().Error);")]
    public void Generic_helpers(string flows, string twin) => Twins.Flow(OfMembers(flows), OfMembers(twin));

    [Theory]
    [InlineData("=> next(text + Source());", "=> next(text);")]
    [InlineData("{ var more = Source(); return next($\"{text} {more}\"); }", "{ var more = Source(); return next($\"{text} {more.Length}\"); }")]
    public void Middleware(string flows, string twin) => Twins.Flow(Pipeline(flows), Pipeline(twin));

    [Theory]
    [InlineData("AddSingleton<IGet>(_ => new One(Source()))", "AddSingleton<IGet>(_ => new One(\"a\"))")]
    [InlineData("AddSingleton<IGet>(new One(Source()))", "AddSingleton<IGet>(new One(Source().Length.ToString()))")]
    public void Dependency_injection(string flows, string twin) => Twins.Flow(Container(flows), Container(twin));

    private static FlowProgram Program(string types, string members) => Of(types + " public class Code { " + members + " }");

    private static string In(string statements) => "public class Code { public void Run() { " + statements + " } }";

    private static FlowProgram Pipeline(string step) => Of($$"""
        public delegate Task<string> Handler(string text);
        public abstract class Layer(Handler next)
        {
            protected Handler next = next;
            public abstract Task<string> InvokeAsync(string text);
        }
        public class Adding(Handler next) : Layer(next)
        {
            public override Task<string> InvokeAsync(string text) {{step}}
        }
        public class Sending
        {
            public Task<string> SendAsync(string text) { Sink(text); return Task.FromResult(text); }
        }
        public static class Setup
        {
            public static Layer Build() => new Adding(new Sending().SendAsync);
            public static string Never() => Source();
        }
        """);

    private static FlowProgram Container(string registration) => Of($$"""
        using Microsoft.Extensions.DependencyInjection;
        public interface IGet { string Get(); }
        public class One(string text) : IGet { public string Get() => text; }
        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.{{registration}};
            public static string Never() => Source();
        }
        public class Code(IGet get) { public void Run() => Sink(get.Get()); }
        """);
}
