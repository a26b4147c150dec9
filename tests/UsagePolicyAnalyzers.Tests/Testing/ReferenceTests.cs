using System.Collections.Immutable;
using System.Reflection;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Testing;

/// <summary>What the code under test references.</summary>
public class ReferenceTests
{
    public static TheoryData<string> StandIns => [.. ReferenceAssemblies.StandInNames.DefaultIfEmpty("")];

    [RoslynFact("4.8")]
    public Task The_sdks_aspnet_and_the_safeguards_are_there() => CompilesAsync(ReferenceAssemblies.Default, """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;
        using OpenAI.Chat;

        public sealed class Ask(ChatClient chat, IChatClient other, Anthropic.AnthropicClient third) : ControllerBase
        {
            [McpServerTool]
            public async Task<IActionResult> Get(string text)
            {
                var reply = await other.GetResponseAsync(text);
                ChatCompletion completion = await chat.CompleteChatAsync(new UserChatMessage(text));
                return Ok(reply.Text + completion.Content[0].Text + third);
            }
        }
        """);

    [Theory]
    [InlineData("OpenAI.Chat")]
    [InlineData("Microsoft.Extensions.AI")]
    [InlineData("Xunit")]
    [InlineData("Microsoft.CodeAnalysis.CSharp")]
    public Task Without_an_sdk_nothing_talks_to_a_model(string name) =>
        VerifierTests.FailsAsync("CS0", () => CompilesAsync(ReferenceAssemblies.NoSdk, $"using {name};"));

    [Fact]
    public Task A_test_project_references_a_test_framework() => CompilesAsync(ReferenceAssemblies.TestProject, "public class T { [Xunit.Fact] public void M() { } }");

    [Fact]
    public Task Other_projects_do_not() => VerifierTests.FailsAsync("CS0246", () => CompilesAsync(ReferenceAssemblies.Default, "public class T { [Xunit.Fact] public void M() { } }"));

    [Fact]
    public Task Top_level_statements_make_a_program() => CompilesAsync(ReferenceAssemblies.NoSdk, "Console.WriteLine(Enumerable.Range(0, 3).Sum());");

    [Fact]
    public Task Web_projects_have_their_usings() => new CSharpAnalyzerTest<EmptyAnalyzer>
    {
        TestCode = """var app = WebApplication.CreateBuilder(args).Build(); app.MapGet("/", () => Results.Ok()); app.Run();""",
        ImplicitUsings = ImplicitUsings.Web,
    }.RunAsync();

    [RoslynTheory("4.12")]
    [MemberData(nameof(StandIns))]
    public void Stand_ins_compile(string name)
    {
        if (name.Length == 0) return;
        Assert.NotEmpty(ReferenceAssemblies.Default.AddStandIns(name).References);
    }

    [Fact]
    public void An_unknown_stand_in_fails()
    {
        var failure = Assert.Throws<VerificationException>(() => ReferenceAssemblies.Default.AddStandIns("No.Such.Sdk"));
        Assert.Contains("No.Such.Sdk", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_references_are_those_of_a_build()
    {
        var names = ReferenceAssemblies.Default.References.Select(r => Path.GetFileNameWithoutExtension(r.Display)).ToImmutableHashSet();
        Assert.Contains("System.Runtime", names);
        Assert.DoesNotContain("System.Private.CoreLib", names);
        Assert.Contains("UsagePolicy.Safeguards", names);
        Assert.DoesNotContain(Assembly.GetExecutingAssembly().GetName().Name, names);
    }

    private static Task CompilesAsync(ReferenceAssemblies references, string source) =>
        new CSharpAnalyzerTest<EmptyAnalyzer> { TestCode = source, ReferenceAssemblies = references }.RunAsync();
}
