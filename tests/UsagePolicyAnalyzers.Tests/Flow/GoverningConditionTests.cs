using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UsagePolicyAnalyzers.Flow;
using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>What decides whether <c>IsAllowed</c> is called: what <c>Source</c> says in each program, and not in its twin.</summary>
public sealed class GoverningConditionTests
{
    [Theory]
    [InlineData("if (Source() == \"\") IsAllowed(1);", "if (Source() == \"\") number++; IsAllowed(1);")]
    [InlineData("if (Source() == \"\") number++; else IsAllowed(1);", "if (IsAllowed(Source())) number++;")]
    [InlineData("_ = Source() == \"\" ? IsAllowed(1) : flag;", "_ = IsAllowed(1) ? Source() : text;")]
    [InlineData("switch (Source()) { case \"\": IsAllowed(1); break; }", "switch (IsAllowed(Source())) { case true: number++; break; }")]
    [InlineData("_ = Source() switch { \"\" => IsAllowed(1), _ => false };", "_ = IsAllowed(1) switch { true => Source(), _ => text };")]
    [InlineData("_ = number switch { 1 when Source() == \"\" => IsAllowed(1), _ => false };", "_ = number switch { 1 when Source() == \"\" => false, _ => IsAllowed(1) };")]
    [InlineData("_ = Source() == \"\" && IsAllowed(1);", "_ = IsAllowed(1) && Source() == \"\";")]
    [InlineData("_ = Source() == \"\" || IsAllowed(1);", "_ = Source() == \"\" | IsAllowed(1);")]
    [InlineData("_ = Source() ?? IsAllowed(1).ToString();", "_ = IsAllowed(1).ToString() ?? Source();")]
    public void Choices(string governed, string twin) => Run(governed, twin);

    [Theory]
    [InlineData("while (Source() == \"\") IsAllowed(1);", "while (Source() == \"\") number++; IsAllowed(1);")]
    [InlineData("while (Source() == \"\") { IsAllowed(1); }", "while (Source() == \"\" | IsAllowed(1)) number++;")]
    [InlineData("for (; Source() == \"\";) IsAllowed(1);", "for (IsAllowed(1); Source() == \"\";) number++;")]
    [InlineData("foreach (var c in Source()) IsAllowed(c);", "foreach (var c in Source()) number++; IsAllowed(1);")]
    public void Loops(string governed, string twin) => Run(governed, twin);

    [Theory]
    [InlineData("if (Source() == \"\") return; IsAllowed(1);", "IsAllowed(1); if (Source() == \"\") return;")]
    [InlineData("if (Source() == \"\") throw new Exception(); IsAllowed(1);", "Action a = () => { if (Source() == \"\") throw new Exception(); }; IsAllowed(1);")]
    [InlineData("while (flag) { if (Source() == \"\") return; } IsAllowed(1);", "while (flag) { if (Source() == \"\") break; } IsAllowed(1);")]
    [InlineData("foreach (var w in words) { if (w == Source()) continue; IsAllowed(w); }", "foreach (var w in words) { if (w == Source()) continue; } IsAllowed(1);")]
    [InlineData("while (flag) { if (Source() == \"\") break; IsAllowed(1); }", "while (flag) { IsAllowed(1); if (Source() == \"\") break; }")]
    [InlineData("try { if (Source() == \"\") return; } finally { number++; } IsAllowed(1);", "try { if (Source() == \"\") number++; } finally { number++; } IsAllowed(1);")]
    [InlineData("foreach (var w in words) { switch (number) { case 1: if (w == Source()) continue; break; } IsAllowed(w); }", "foreach (var w in words) { switch (number) { case 1: if (w == Source()) break; number++; break; } IsAllowed(w); }")]
    [InlineData("if (Source() == \"\") goto end; IsAllowed(1); end: number++;", "if (Source() == \"\") goto end; number++; end: flag = false; Func<bool> f = () => IsAllowed(1);")]
    [InlineData("switch (number) { case 1: if (Source() == \"\") return; IsAllowed(1); break; }", "switch (number) { case 1: IsAllowed(1); break; case 2: if (Source() == \"\") return; break; }")]
    public void Ways_out_before(string governed, string twin) => Run(governed, twin);

    [Fact]
    public void A_lambda_is_governed_by_its_own_conditions()
    {
        Assert.False(IsGoverned("if (Source() == \"\") { Func<bool> f = () => IsAllowed(1); }"));
        Assert.False(IsGoverned("if (Source() == \"\") { Put(); void Put() => IsAllowed(1); }"));
        Assert.True(IsGoverned("Func<bool> f = () => Source() == \"\" && IsAllowed(1);"));
    }

    [Theory]
    [InlineData("switch (Source()) { case \"\": IsAllowed(1); break; }")]
    [InlineData("_ = Source() switch { \"\" => IsAllowed(1), _ => false };")]
    [InlineData("if (Source() is { Length: > 1 }) IsAllowed(1);")]
    public void A_case_is_decided_by_what_is_switched_on(string statements) => Assert.Contains(
        GoverningConditions.Of(OfStatements(statements).Call("IsAllowed")).Select(GoverningConditions.DecidedBy).SelectMany(o => o.DescendantsAndSelf()), o => IsMark(o, "Source"));

    [Theory]
    [InlineData("var x = \"a\"; if (Source() == \"\") x = \"b\"; Sink(x);")]
    [InlineData("var x = \"a\"; foreach (var c in Source()) x = \"b\"; Sink(x);")]
    [InlineData("var l = new List<string>(); if (Source() == \"\") l.Add(\"a\"); Sink(l);")]
    [InlineData("Sink(Get()); string Get() { if (Source() == \"\") return \"a\"; return \"b\"; }")]
    [InlineData("Func<string> f = () => { if (Source() == \"\") return \"a\"; return \"b\"; }; Sink(f());")]
    [InlineData("var b = new UriBuilder(); if (Source() == \"\") b.Path = \"a\"; Sink(b);")]
    public void A_constant_is_influenced_by_what_decides_that_it_is_given(string statements)
    {
        Assert.NotNull(OfStatements(statements).Flow(FlowKind.Influence));
        Assert.Null(OfStatements(statements).Flow(FlowKind.Dependence));
    }

    [Theory]
    [InlineData("Sink(Source() == text);")]
    [InlineData("Sink(Source() is { Length: > 3 });")]
    [InlineData("Sink(Source().Length);")]
    [InlineData("Sink(Source() == \"\" ? 1 : 2);")]
    [InlineData("Sink(Source() switch { \"\" => 1, _ => 2 });")]
    [InlineData("Sink(words[Source().Length]);")]
    [InlineData("var l = new List<string>(words); Sink(l[Source().Length]);")]
    [InlineData("Sink(words.Any(w => w == Source()));")]
    public void What_is_computed_of_a_value_depends_on_it(string statements)
    {
        Assert.NotNull(OfStatements(statements).Flow(FlowKind.Dependence));
        Assert.Null(OfStatements(statements).Flow());
    }

    private static void Run(string governed, string twin)
    {
        Assert.True(IsGoverned(governed));
        Assert.False(IsGoverned(twin));
    }

    private static bool IsGoverned(string statements) =>
        GoverningConditions.Of(OfStatements(statements).Call("IsAllowed")).SelectMany(condition => condition.DescendantsAndSelf()).Any(o => IsMark(o, "Source"));
}
