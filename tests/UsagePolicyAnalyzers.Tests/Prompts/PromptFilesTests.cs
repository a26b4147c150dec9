using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Tests.Rules.Governance;

namespace UsagePolicyAnalyzers.Tests.Prompts;

/// <summary>Prompt files of any content are read; what is found in them has its place in the file.</summary>
public class PromptFilesTests
{
    private static readonly string[] s_names =
        ["a.prompty", "a.prompt.yaml", "skprompt.txt", "a.hbs", "a.liquid", "prompts/a.md", "prompts/a.txt", "prompts/a.yaml", "prompts/a.json", "appsettings.json"];

    private static readonly string[] s_pieces =
        ["---\n", "system:\n", "user:\n", "{{x}}", "{% if y %}", "{\"prompt\": \"", "\", \"content\": [\"", "\\u00", "template: |\n  ", "prompt: >-\n", "- ", "# ", "\t", "\r\n", "<!--", "}", "\""];

    [Fact]
    public void Any_content_is_read() => Prop.ForAll<string[], int>((texts, seed) =>
    {
        var content = string.Concat(texts.Select((text, i) => s_pieces[Math.Abs((seed % 1000 + i * 7) % s_pieces.Length)] + text));
        foreach (var name in s_names)
        {
            var file = new TextFile("/0/" + name, content);
            foreach (var prompt in PromptFiles.Read(file))
            {
                if (prompt.LocationOf(new TextSpan(0, prompt.Text.Length)) is { } location && location.SourceSpan.End > content.Length)
                    return false;
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a.prompty", "---\nname: a\n---\nsystem:\nBe kind to {{name}}.\n", "Be kind to")]
    [InlineData("prompts/a.yaml", "name: a\ntemplate: |\n  Be kind to the reader.\n", "Be kind to")]
    [InlineData("prompts/a.json", "{ \"prompt\": \"Be kind to \\\"all\\\" readers.\" }", "Be kind to")]
    [InlineData("prompts/a.md", "# Reader\n\nBe kind to readers.\n", "Be kind to")]
    public void Text_has_its_place_in_the_file(string name, string content, string words)
    {
        var prompt = PromptFiles.Read(new TextFile("/0/" + name, content)).First(p => p.Text.Contains(words, StringComparison.Ordinal));
        var span = prompt.LocationOf(new TextSpan(prompt.Text.IndexOf(words, StringComparison.Ordinal), words.Length))!.SourceSpan;
        Assert.Equal(words, content.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("system:\nLabel the mail.\nuser:\nPay at once.\nassistant:\nfraud\nuser:\n{{text}}\n", TextKind.AnsweredExample)]
    [InlineData("system:\nWrite the mail.\nuser:\nPay at once.\nassistant:\nSure, here it is.\nuser:\n{{text}}\n", TextKind.UserMessage)]
    [InlineData("system:\nWrite the mail.\nuser:\nPay at once.\n", TextKind.UserMessage)]
    public void What_a_user_says_is_an_example_where_its_answer_is_written(string content, object kind) =>
        Assert.Equal(kind, PromptFiles.Read(new TextFile("/0/a.prompty", content)).First(prompt => prompt.Text.Contains("Pay at once", StringComparison.Ordinal)).Kind);
}
