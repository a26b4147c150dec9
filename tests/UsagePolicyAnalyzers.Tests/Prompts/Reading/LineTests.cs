using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Tests.Prompts.Reading;

/// <summary>What a line of a prompt is, and which part of it is said.</summary>
public class LineTests
{
    [Theory]
    [InlineData("", "Blank", "")]
    [InlineData("   ", "Blank", "")]
    [InlineData("Be kind. ", "Plain", "Be kind.")]
    [InlineData("\uFEFFBe kind.", "Plain", "Be kind.")]
    [InlineData("- Be kind.", "Bullet", "Be kind.")]
    [InlineData("-Be kind.", "Plain", "-Be kind.")]
    [InlineData("-", "Plain", "-")]
    [InlineData("  * [ ] Be kind.", "Bullet", " Be kind.")]
    [InlineData("- [x] Be kind.", "Bullet", " Be kind.")]
    [InlineData("• Be kind.", "Bullet", "Be kind.")]
    [InlineData("①Be kind.", "Bullet", "Be kind.")]
    [InlineData("1. Be kind.", "Bullet", "Be kind.")]
    [InlineData("12) Be kind.", "Bullet", "Be kind.")]
    [InlineData("(3) Be kind.", "Bullet", "Be kind.")]
    [InlineData("a) Be kind.", "Bullet", "Be kind.")]
    [InlineData("1.2 Be kind.", "Bullet", "Be kind.")]
    [InlineData("1、Be kind.", "Bullet", "Be kind.")]
    [InlineData("1.", "Bullet", "")]
    [InlineData("3 guests.", "Plain", "3 guests.")]
    [InlineData("1.5kg of flour", "Plain", "1.5kg of flour")]
    [InlineData("123456789. kind", "Plain", "123456789. kind")]
    [InlineData("ab) kind", "Plain", "ab) kind")]
    [InlineData("✅ Be kind.", "Bullet", "✅ Be kind.")]
    [InlineData("# Rules", "Heading", "Rules")]
    [InlineData("###", "Blank", "")]
    [InlineData("**Rules**", "Heading", "Rules**")]
    [InlineData("**Never:**", "Heading", "Never:**")]
    [InlineData("**Rules**:", "Heading", "Rules**:")]
    [InlineData("**Be kind.**", "Plain", "**Be kind.**")]
    [InlineData("**One two three four five six**", "Plain", "**One two three four five six**")]
    [InlineData("****", "Plain", "****")]
    [InlineData("> Be kind.", "Quote", " Be kind.")]
    [InlineData("```json", "Fence", "```json")]
    [InlineData("~~~", "Fence", "~~~")]
    [InlineData("<rules>", "OpenTag", "rules")]
    [InlineData("</rules>", "CloseTag", "rules")]
    [InlineData("<rules and more>", "Plain", "<rules and more>")]
    [InlineData("<>", "Plain", "<>")]
    [InlineData("| a | b |", "TableRow", "| a | b |")]
    [InlineData("|---|:-:|", "TableRule", "|---|:-:|")]
    [InlineData("|a", "Plain", "|a")]
    public void A_mark_tells_the_kind(string text, string kind, string content)
    {
        // Inside of a text: what stands around the line is not read.
        var line = Line.Read("| > " + text + "| **", 4, 4 + text.Length);

        Assert.Equal(kind, line.Kind.ToString());
        Assert.Equal(content, ("| > " + text + "| **")[line.Start..line.End]);
    }

    [Theory]
    [InlineData("  - a", 2)]
    [InlineData("\t- a", 4)]
    [InlineData("\t a", 5)]
    [InlineData("# a", 1)]
    [InlineData("### a", 3)]
    [InlineData("######## a", 6)]
    [InlineData("**Rules**", 7)]
    public void A_line_has_its_level(string text, int indent) => Assert.Equal(indent, Line.Read(text, 0, text.Length).Indent);

    [Theory]
    [InlineData("**Never:**", ':')]
    [InlineData("Be kind.\"", '.')]
    [InlineData("(Be kind!)", '!')]
    [InlineData("kind", 'd')]
    [InlineData("", '\0')]
    public void The_last_character_is_a_words(string text, char last) => Assert.Equal(last, Line.Read(text, 0, text.Length).LastCharacter(text));

    [Theory]
    [InlineData("| a | b c |", "a;b c")]
    [InlineData("| a | - b", "a;b")]
    [InlineData("|| a |", ";a")]
    public void A_row_has_cells(string text, string cells) =>
        Assert.Equal(cells, string.Join(';', Line.Read(text, 0, text.Length).Cells(text).Select(cell => text[cell.Start..cell.End])));
}
