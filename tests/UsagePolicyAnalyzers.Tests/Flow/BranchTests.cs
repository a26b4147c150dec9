using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UsagePolicyAnalyzers.Flow;
using static UsagePolicyAnalyzers.Tests.Flow.FlowProgram;

namespace UsagePolicyAnalyzers.Tests.Flow;

/// <summary>What may be executed once a verdict had an outcome, or a handler has run.</summary>
public sealed class BranchTests
{
    [Theory]
    [InlineData("if (IsAllowed(text)) Sink(text);", true, false)]
    [InlineData("if (!IsAllowed(text)) return; Sink(text);", true, false)]
    [InlineData("if (IsAllowed(text)) return; Sink(text);", false, true)]
    [InlineData("if (!IsAllowed(text)) number++; Sink(text);", true, true)]
    [InlineData("if (flag && IsAllowed(text)) Sink(text);", true, false)]
    [InlineData("if (IsAllowed(text) || flag) Sink(text);", true, true)]
    [InlineData("while (!IsAllowed(text)) Sink(text);", false, true)]
    [InlineData("do { Sink(text); } while (IsAllowed(text));", true, false)]
    [InlineData("Sink(text); if (IsAllowed(text)) number++;", false, false)]
    [InlineData("try { if (IsAllowed(text)) return; number++; } finally { Sink(text); }", true, true)]
    [InlineData("try { if (IsAllowed(text)) return; number++; } finally { words = []; } Sink(text);", false, true)]
    public void An_outcome_leads_to_a_place(string statements, bool whenTrue, bool whenFalse)
    {
        var (body, verdict, sink) = Asked(statements);

        Assert.Equal(whenTrue, body.LeadsTo(verdict, true, sink));
        Assert.Equal(whenFalse, body.LeadsTo(verdict, false, sink));
    }

    [Theory]
    [InlineData("if (IsAllowed(text)) { Check(text); number++; } Sink(text);", false)]
    [InlineData("if (IsAllowed(text)) { if (flag) Check(text); Sink(text); }", true)]
    [InlineData("if (IsAllowed(text)) number++; Check(text); Sink(text);", false)]
    [InlineData("if (IsAllowed(text)) number++; Sink(text); Check(text);", true)]
    [InlineData("while (IsAllowed(text)) { Sink(text); Check(text); }", true)]
    public void The_way_goes_without_a_check(string statements, bool leads)
    {
        var (body, verdict, sink) = Asked(statements);

        Assert.True(body.LeadsTo(verdict, true, sink));
        Assert.Equal(leads, body.LeadsTo(verdict, true, sink, Marked(sink, "Check")));
    }

    [Theory]
    [InlineData("if (IsAllowed(text)) number++; if (flag) Sink(text);", false)]
    [InlineData("if (IsAllowed(text)) number++; if (!flag) Sink(text);", true)]
    [InlineData("if (IsAllowed(text)) number++; if (flag) number++; Sink(text);", true)]
    [InlineData("if (IsAllowed(text)) { while (flag) number++; } Sink(text);", true)]
    public void The_way_follows_the_outcomes_that_may_be(string statements, bool leads)
    {
        var (body, verdict, sink) = Asked(statements);

        Assert.Equal(leads, body.LeadsTo(verdict, true, sink, follows: (condition, outcome) => condition is not IParameterReferenceOperation || !outcome));
    }

    [Theory]
    [InlineData("if (IsAllowed(text)) return; Check(text); Sink(text);", true)]
    [InlineData("if (IsAllowed(text)) number++; Check(text); Sink(text);", false)]
    [InlineData("if (IsAllowed(text)) throw new Exception(); Check(text); Sink(text);", false)]
    public void The_body_is_left_without_a_check(string statements, bool leaves)
    {
        var (body, verdict, sink) = Asked(statements);

        Assert.Equal(leaves, body.LeadsToExit(verdict, true, Marked(sink, "Check")));
    }

    [Theory]
    [InlineData("try { Check(text); } catch { } Sink(text);", true)]
    [InlineData("try { Check(text); } catch (Exception e) { Console.WriteLine(e); } Sink(text);", true)]
    [InlineData("try { Check(text); } catch (IOException) { Console.WriteLine(); } Sink(text);", true)]
    [InlineData("try { Check(text); } catch (Exception e) { Console.WriteLine(e); return; } Sink(text);", false)]
    [InlineData("try { Check(text); } catch (Exception e) { Console.WriteLine(e); throw; } Sink(text);", false)]
    [InlineData("try { Check(text); Sink(text); } catch (Exception e) { Console.WriteLine(e); }", false)]
    [InlineData("while (flag) { try { Check(text); Sink(text); } catch (Exception e) { Console.WriteLine(e); } }", true)]
    [InlineData("try { Check(text); } catch (Exception e) { if (flag) return; Console.WriteLine(e); } Sink(text);", true)]
    public void A_handler_leads_to_a_place(string statements, bool leads)
    {
        var program = OfStatements(statements);
        var sink = program.Call("Sink");

        Assert.Equal(leads, program.Graph.BodyOf(sink).LeadsFromHandler(Root(sink).Descendants().OfType<ICatchClauseOperation>().Single(), sink));
    }

    [Fact]
    public void A_handler_is_told_from_its_neighbour()
    {
        var program = OfStatements("try { number++; } catch (IOException e) { Console.WriteLine(e); return; } catch (Exception e) { Console.WriteLine(e); } Sink(text);");
        var sink = program.Call("Sink");
        var handlers = Root(sink).Descendants().OfType<ICatchClauseOperation>().ToList();

        Assert.Equal([false, true], handlers.Select(handler => program.Graph.BodyOf(sink).LeadsFromHandler(handler, sink)));
    }

    [Theory]
    [InlineData("Check(text); Sink(text);", true)]
    [InlineData("if (!IsAllowed(text)) throw new Exception(); Sink(text);", true)]
    [InlineData("if (flag) return; Check(text); Sink(text);", false)]
    [InlineData("if (flag) Check(text); Sink(text);", false)]
    [InlineData("Action check = () => Check(text); Sink(check);", false)]
    public void A_check_stands_before_every_return(string statements, bool isDecided)
    {
        var program = OfStatements(statements);

        Assert.Equal(isDecided, program.Graph.BodyOf(program.Call("Sink")).IsDecidedAtExit(o => IsMark(o, "Check"), condition => IsMark(condition, "IsAllowed")));
    }

    [Fact]
    public void Conditions_come_apart()
    {
        var program = OfStatements("if (flag && !IsAllowed(text) || number > 3) Sink(text); while (words.Length > 1) number++;");

        Assert.Equal(["flag", "IsAllowed(text)", "number > 3", "words.Length > 1"], program.Graph.BodyOf(program.Call("Sink")).Conditions.Select(c => c.Syntax.ToString()));
    }

    private static (BodyFlow Body, IOperation Verdict, IOperation Sink) Asked(string statements)
    {
        var program = OfStatements(statements);
        var sink = program.Call("Sink");
        return (program.Graph.BodyOf(sink), program.Call("IsAllowed"), sink);
    }

    private static IOperation Marked(IOperation place, string mark) => Root(place).Descendants().First(o => IsMark(o, mark));

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent != null)
            operation = operation.Parent;
        return operation;
    }
}
