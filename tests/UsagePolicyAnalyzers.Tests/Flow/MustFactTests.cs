using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>Facts that must hold on every path, and on the branch that the verdict lets through; each program with a twin in which a path goes without.</summary>
public sealed class MustFactTests
{
    [Theory]
    [InlineData("Check(text); Sink(text);", "Sink(text); Check(text);")]
    [InlineData("if (flag) { Check(text); } else { Check(words); } Sink(text);", "if (flag) { Check(text); } Sink(text);")]
    [InlineData("if (!IsAllowed(text)) return; Sink(text);", "if (IsAllowed(text)) return; Sink(text);")]
    [InlineData("if (number > 3) return; Check(text); Sink(text);", "if (number > 3) { Check(text); return; } Sink(text);")]
    [InlineData("if (IsAllowed(text) && flag) Sink(text);", "if (IsAllowed(text) || flag) Sink(text);")]
    [InlineData("if (!IsAllowed(text) || flag) return; Sink(text);", "if (!IsAllowed(text) && flag) return; Sink(text);")]
    public void Early_return(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("if (!IsAllowed(text)) throw new Exception(); Sink(text);", "if (!IsAllowed(text)) Console.WriteLine(\"no\"); Sink(text);")]
    [InlineData("_ = IsAllowed(text) ? 1 : throw new Exception(); Sink(text);", "_ = IsAllowed(text) ? 1 : 2; Sink(text);")]
    public void Throw(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("foreach (var w in words) { if (!IsAllowed(w)) continue; Sink(w); }", "foreach (var w in words) { if (!IsAllowed(w)) number++; Sink(w); }")]
    [InlineData("while (flag) { if (!IsAllowed(text)) break; Sink(text); }", "while (flag) { if (!IsAllowed(text)) break; } Sink(text);")]
    [InlineData("Check(text); while (flag) { Sink(text); }", "while (flag) { Check(text); } Sink(text);")]
    [InlineData("do { Check(text); } while (flag); Sink(text);", "for (var i = 0; i < number; i++) { Check(text); } Sink(text);")]
    [InlineData("while (!IsAllowed(text)) { text = Console.ReadLine()!; } Sink(text);", "while (!IsAllowed(text)) { if (flag) break; } Sink(text);")]
    public void Continue_and_loops(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("if (text is { Length: > 3 } t && IsAllowed(t)) Sink(t);", "if (text is { Length: > 3 } t || IsAllowed(text)) Sink(text);")]
    [InlineData("if (text is not { } t || !IsAllowed(t)) return; Sink(t);", "if (text is not { } t && !IsAllowed(text)) return; Sink(text);")]
    public void Pattern_matching(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("var x = number switch { 1 when IsAllowed(text) => 1, _ => throw new Exception() }; Sink(text);", "var x = number switch { 1 when IsAllowed(text) => 1, _ => 2 }; Sink(text);")]
    [InlineData("switch (number) { case 1: Check(text); break; default: Check(words); break; } Sink(text);", "switch (number) { case 1: Check(text); break; } Sink(text);")]
    [InlineData("switch (number) { case 1: Check(text); break; default: return; } Sink(text);", "switch (number) { case 1: Check(text); break; case 2: return; } Sink(text);")]
    public void Switches(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("Check(text?.Trim()); Sink(text);", "_ = text?.Insert(0, Marked(text)); Sink(text); static string Marked(string s) { Check(s); return s; }")]
    [InlineData("var c = flag ? text : null; if (c is null) return; Check(c); Sink(c);", "Action<string>? check = flag ? s => Check(s) : null; check?.Invoke(text); Sink(text);")]
    public void Null_conditional(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("using (var r = new StringReader(text)) { Check(text); } Sink(text);", "using (var r = new StringReader(text)) { if (flag) Check(text); } Sink(text);")]
    [InlineData("using var r = new StringReader(text); Check(text); Sink(text);", "using var r = new StringReader(text); if (r.Peek() > 0) Check(text); Sink(text);")]
    [InlineData("lock (words) { Check(text); Sink(text); }", "lock (words) { Sink(text); Check(text); }")]
    public void Using_and_lock(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("try { Check(text); } catch { return; } Sink(text);", "try { Check(text); } catch { } Sink(text);")]
    [InlineData("try { Check(text); } catch (Exception e) when (flag) { throw; } Sink(text);", "try { Check(text); } catch (Exception e) when (flag) { } Sink(text);")]
    [InlineData("try { number++; } finally { Check(text); } Sink(text);", "try { number++; } finally { if (flag) Check(text); } Sink(text);")]
    [InlineData("Check(text); try { number++; } catch { Sink(text); }", "try { number++; Check(text); } catch { Sink(text); }")]
    [InlineData("try { Check(text); Sink(text); } catch { }", "try { number = int.Parse(text); } catch { Check(text); } Sink(text);")]
    [InlineData("Check(text); try { number++; } finally { Sink(text); }", "try { Check(text); number++; } finally { Sink(text); }")]
    public void Try_catch_finally(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("Check(text); await foreach (var x in All()) Sink(x); static async IAsyncEnumerable<string> All() { await Task.Yield(); yield return \"\"; }", "await foreach (var x in All()) Check(x); Sink(text); static async IAsyncEnumerable<string> All() { await Task.Yield(); yield return \"\"; }")]
    [InlineData("await foreach (var x in All()) { Check(x); Sink(x); } static async IAsyncEnumerable<string> All() { await Task.Yield(); yield return \"\"; }", "await foreach (var x in All()) { Sink(x); Check(x); } static async IAsyncEnumerable<string> All() { await Task.Yield(); yield return \"\"; }")]
    public void Await_foreach(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("Check(text); Action a = () => Sink(text); a();", "Action a = () => Sink(text); Check(text); a();")]
    [InlineData("Func<string, Task> f = async s => { Check(s); await Task.Yield(); Sink(s); }; await f(text);", "Func<string, Task> f = async s => { await Task.Yield(); Sink(s); Check(s); }; await f(text);")]
    [InlineData("if (!IsAllowed(text)) return; words.ToList().ForEach(w => Sink(text));", "if (!IsAllowed(text)) words.ToList().ForEach(w => Sink(text));")]
    public void Lambdas(string holds, string twin) => Run(holds, twin);

    [Theory]
    [InlineData("Check(text); Put(); void Put() => Sink(text);", "Put(); Check(text); void Put() => Sink(text);")]
    [InlineData("if (IsAllowed(text)) Put(); void Put() => Sink(text);", "Put(); if (IsAllowed(text)) Put(); void Put() => Sink(text);")]
    [InlineData("Check(text); Outer(); void Outer() { Inner(); void Inner() => Sink(text); }", "Outer(); Check(text); void Outer() { Inner(); void Inner() => Sink(text); }")]
    public void Local_functions_start_with_what_holds_at_their_calls(string holds, string twin)
    {
        Assert.True(OfStatements(holds).IsDecided());
        Assert.False(OfStatements(twin).IsDecided());
    }

    [Theory]
    [InlineData("var ok = IsAllowed(text); if (!ok) return; Sink(text);", "var ok = IsAllowed(text); if (!ok) number++; Sink(text);")]
    [InlineData("var ok = IsAllowed(text) is true; if (ok == false) throw new Exception(); Sink(text);", "var ok = IsAllowed(text); Console.WriteLine(ok); Sink(text);")]
    [InlineData("var verdict = (Ok: IsAllowed(text), Text: text); if (verdict.Ok) Sink(text);", "var verdict = (Ok: IsAllowed(text), Text: flag); if (verdict.Text) Sink(text);")]
    [InlineData("var bad = words.Where(w => !IsAllowed(w)).ToList(); if (bad.Count > 0) return; Sink(text);", "var bad = words.Where(w => !IsAllowed(w)).ToList(); if (number > 0) return; Sink(text);")]
    [InlineData("var ok = flag; if (number > 1) ok = IsAllowed(text); else return; if (!ok) return; Sink(text);", "var ok = IsAllowed(text); ok = flag; if (!ok) return; Sink(text);")]
    [InlineData("switch (IsAllowed(text)) { case true: Sink(text); break; default: break; }", "switch (flag) { case true: Sink(text); break; default: IsAllowed(text); break; }")]
    [InlineData("var answer = IsAllowed(text) ? \"yes\" : \"no\"; if (answer == \"no\") return; Sink(text);", "var answer = flag ? \"yes\" : \"no\"; if (answer == \"no\") return; IsAllowed(text); Sink(text);")]
    [InlineData("if (await Task.FromResult(IsAllowed(text))) Sink(text);", "if (await Task.FromResult(flag)) Sink(text); IsAllowed(text);")]
    public void Decisions_that_depend_on_a_verdict(string holds, string twin)
    {
        Assert.True(OfStatements(holds).IsDecided());
        Assert.False(OfStatements(twin).IsDecided());
    }

    private static void Run(string holds, string twin) => Twins.Check(OfStatements(holds), OfStatements(twin));
}
