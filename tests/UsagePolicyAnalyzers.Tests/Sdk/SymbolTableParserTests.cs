using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Sdk;

public class SymbolTableParserTests
{
    [Fact]
    public void ReadsRows()
    {
        var (added, removed, errors) = Parse("""
            # our own gateway
            assembly Contoso.Ai     # the simple name
            model-call Contoso.Ai.Gateway.Ask prompt=question,context kind=chat
            client-construction Contoso.Ai.Gateway..ctor key=secret
            endpoint-type Contoso.Web.Screen
            - model-call OpenAI.Chat.ChatClient.CompleteChat
            """);
        Assert.Empty(errors);
        Assert.Collection(added,
            r => Assert.Equal((Role.ModelCall, "Contoso.Ai", "Contoso.Ai.Gateway", "Ask"), (r.Role, r.Assembly, r.TypeName, r.MemberName)),
            r => Assert.Equal((Role.ClientConstruction, "Contoso.Ai.Gateway", ".ctor"), (r.Role, r.TypeName, r.MemberName)),
            r => Assert.Equal((Role.EndpointType, "Contoso.Web.Screen", null), (r.Role, r.TypeName, r.MemberName)));
        Assert.Equal(["question", "context"], added[0].Argument("prompt").ToArray());
        Assert.True(added[0].Says("kind", "chat"));
        Assert.Empty(added[0].Argument("options"));
        Assert.Equal("CompleteChat", Assert.Single(removed).MemberName);
    }

    [Fact]
    public void RowsBeforeAnyAssemblyAreOfEveryAssembly() => Assert.Equal("*", Assert.Single(Parse("logger A.B.C").Added).Assembly);

    [Fact]
    public void ATypeOfNoNamespaceHasOneName() => Assert.Equal(("Desk", null), Parse("review-type Desk").Added.Select(r => (r.TypeName, r.MemberName)).Single());

    [Theory]
    [InlineData("model-cal A.B.C", "model-cal", "model-call")]
    [InlineData("asembly Contoso", "asembly", "assembly")]
    [InlineData("model-call A.B.C promt=x", "promt", "prompt")]
    [InlineData("model-call A.B.C prompt", "prompt", null)]
    [InlineData("model-call A.B.C prompt=", "prompt=", null)]
    [InlineData("model-call A.B.C prompt=x prompt=y", "prompt=y", null)]
    [InlineData("model-call", "model-call", null)]
    [InlineData("model-call Ask", "Ask", null)]
    [InlineData("model-call A..B", "A..B", null)]
    [InlineData("model-call A.B(string)", "A.B(string)", null)]
    [InlineData("review-type A.B..ctor", "A.B..ctor", null)]
    [InlineData("assembly", "assembly", null)]
    [InlineData("assembly One Two", "Two", null)]
    [InlineData("   -", "   -", null)]
    [InlineData("zzzzzzzzzzzzzzzzzzzz A.B", "zzzzzzzzzzzzzzzzzzzz", null)]
    public void ABadLineIsOneErrorAtItsWord(string line, string word, string? nearest)
    {
        var text = SourceText.From("logger A.B.C\n" + line + "\nlogger A.B.D");
        var (added, _, errors) = SymbolTableParser.Parse(text);
        var error = Assert.Single(errors);
        Assert.Equal(1, error.Line);
        Assert.Equal(word, text.ToString(error.Span));
        Assert.Equal(nearest, error.Nearest);
        Assert.Equal(["C", "D"], added.Select(r => r.MemberName!));
    }

    [Fact]
    public void EveryRoleIsWrittenAsItIsRead()
    {
        foreach (var role in RoleNames.All)
        {
            Assert.True(RoleNames.TryParse(role, out _));
            Assert.Matches("^[a-z]+(-[a-z]+)*$", role);
        }
        Assert.Equal(Enum.GetValues<Role>().Length, RoleNames.All.Count());
    }

    [Fact]
    public void AnyTextIsRead() => Prop.ForAll<string>(text => Check(text ?? "")).QuickCheckThrowOnFailure();

    /// <summary>Nearly tables: the words of tables, shuffled.</summary>
    [Fact]
    public void AnyTextOfTableWordsIsRead()
    {
        var words = Gen.Elements("assembly", "model-call", "logger", "-", "#", "A.B.C", "A.B..ctor", "..ctor", "prompt=x", "=", "prompt=,", "*", "\n", "\r\n", "\t", "é", "\uFEFF", ".");
        var texts = words.ListOf().Select(w => string.Join(" ", w));
        Prop.ForAll(texts.ToArbitrary(), Check).QuickCheckThrowOnFailure();
    }

    private static bool Check(string text)
    {
        var source = SourceText.From(text);
        var (added, removed, errors) = SymbolTableParser.Parse(source);
        return errors.All(e => e.Span.End <= source.Length && e.Line < source.Lines.Count)
            && added.Length + removed.Length + errors.Length <= source.Lines.Count;
    }

    private static (ImmutableArray<SymbolRow> Added, ImmutableArray<SymbolRow> Removed, ImmutableArray<TableError> Errors) Parse(string text) =>
        SymbolTableParser.Parse(SourceText.From(text));
}
