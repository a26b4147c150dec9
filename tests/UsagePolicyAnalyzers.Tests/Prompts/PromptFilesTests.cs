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
    [InlineData("a.prompty", "---\nname: a\n---\nBe kind to readers.\n", "Be kind to")]
    [InlineData("a.prompty", "Be kind to readers.\n---\nname: a\n---\n", "Be kind to")]
    [InlineData("a.prompty", "---\nBe kind to readers.\n", "Be kind to")]
    [InlineData("a.hbs", "{{! a note }}{{name}}, be kind to <!-- why -->\nall. Be kind to {% if x %}readers{% endif %}.", "Be kind to")]
    [InlineData("prompts/a.yaml", "system_message: \"Be kind to readers.\" # why\n", "Be kind to")]
    [InlineData("prompts/a.yaml", "- prompts: 'Be kind to readers.'\n", "Be kind to")]
    [InlineData("prompts/a.yml", "name: a\nsystemPrompt: Be kind to readers.\n", "Be kind to")]
    [InlineData("prompts/a.yaml", "prompt: >-\n  Short.\n\n  Be kind to readers.\nname: a\n", "Be kind to")]
    [InlineData("appsettings.Test.json", "{ \"Chat\": { \"System-Instructions\": \"C:\\\\x \\n Be kind to readers.\" } }", "Be kind to")]
    [InlineData("Prompts/a.txt", "Be kind to readers.", "Be kind to")]
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

    [Theory]
    [InlineData("a.prompty", "---\nname: Be kind.\n---\n")]
    [InlineData("a.prompty", "\n---\nname: Be kind.\n---\n  \n")]
    [InlineData("a.hbs", "{{! Be kind. }}<!-- Be kind. -->{% Be kind. %}")]
    [InlineData("prompts/a.yaml", "title: Be kind to readers.\nprompt:\nname: |\n  Be kind to readers.\n")]
    [InlineData("prompts/a.json", "{ \"title\": \"Be kind to readers.\", \"prompt\": \"kind\", \"name\": \"Be kind.\" }")]
    [InlineData("prompts/a.json", "{ \"prompt\": 1, \"Be kind to readers.\": 2 }")]
    [InlineData("prompts/a.txt", "Be kind.\0")]
    [InlineData("notes/a.txt", "Be kind to readers.")]
    [InlineData("settings.json", "{ \"prompt\": \"Be kind to readers.\" }")]
    [InlineData("prompts/a.csv", "Be kind to readers.")]
    public void What_is_no_prompt_is_not_read(string name, string content) =>
        Assert.DoesNotContain(PromptFiles.Read(new TextFile("/0/" + name, content)), prompt => prompt.Text.Contains("kind", StringComparison.Ordinal));

    [Fact]
    public void Sections_have_their_roles()
    {
        var prompts = PromptFiles.Read(new TextFile("/0/a.prompty", "Be kind.\n# User:\nHow are you, {{name}}?\nassistant:\nFine.\n<message role=\"system\">\nEnd.\n")).ToList();

        Assert.Equal([PromptRole.System, PromptRole.User, PromptRole.Assistant, PromptRole.System], prompts.Select(prompt => prompt.Role));
        Assert.Equal("Be kind.|How are you, " + Prompt.Hole + "       ?|Fine.|End.", string.Join('|', prompts.Select(prompt => prompt.Text.Trim())));
    }
}
