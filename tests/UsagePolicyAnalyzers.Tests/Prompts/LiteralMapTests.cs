using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UsagePolicyAnalyzers.Prompts;

namespace UsagePolicyAnalyzers.Tests.Prompts;

/// <summary>A word of a literal's value has its place in the source, whatever is escaped before it.</summary>
public class LiteralMapTests
{
    [Theory]
    [InlineData("""
        "the target word"
        """)]
    [InlineData("""
        "a \"quoted\" \\ and\n\ttarget word"
        """)]
    [InlineData("""
        "\u0041\x42 \U00000043 \x41z target word"
        """)]
    [InlineData("""
        "Greet {{name}} of {{town}} {{ and }} the target word {{x}}"
        """)]
    [InlineData("""
        @"a ""quoted"" path c:\temp the target word"
        """)]
    [InlineData("""
        @"Greet {{name}} the target ""word"" {{x}}"
        """)]
    [InlineData("""
        $"{{braces}} and \"quotes\" the target word {1 + 1}"
        """)]
    [InlineData("""
        $"{1}a\n target word{2}"
        """)]
    [InlineData("""
        $@"{{braces}} ""quotes"" c:\temp the target word {1}"
        """)]
    [InlineData("""
        @$"{{braces}} ""quotes"" the target word"
        """)]
    [InlineData(""""
        """a ""quoted"" \n {{name}} the target word {{x}}"""
        """")]
    [InlineData(""""
        $$"""a ""quoted"" {brace} {{1}} the target word {x}"""
        """")]
    [InlineData(""""
        $"""a ""quoted"" {1} the target word"""
        """")]
    [InlineData(""""
        """
            first line
                the target word
            """
        """")]
    public void A_word_has_its_place(string literal)
    {
        var source = "var x = " + literal + ";";
        var token = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Single(t => t.ValueText.Contains("target", StringComparison.Ordinal) && t.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax);

        foreach (var word in (string[])["target", "t", "et"])
        {
            var span = LiteralMap.SourceSpan(token, token.ValueText.IndexOf("target", StringComparison.Ordinal) + "target".IndexOf(word, StringComparison.Ordinal), word.Length);

            Assert.Equal(word, source.Substring(span.Start, span.Length));
        }
    }

    [Fact]
    public void The_last_character_is_the_literals_last()
    {
        var token = SyntaxFactory.ParseToken("\"one word\"");

        Assert.Equal("word", token.Text.Substring(LiteralMap.SourceSpan(token, 4, 4).Start, LiteralMap.SourceSpan(token, 4, 4).Length));
        Assert.Equal("one word", token.Text.Substring(LiteralMap.SourceSpan(token, 0, 100).Start, "one word".Length));
        Assert.True(LiteralMap.SourceSpan(token, 0, 100).End <= token.Span.End);
    }
}
