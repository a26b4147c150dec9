using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Governance;

/// <summary>UPA9004: the inventory of model calls, written with an error log only.</summary>
public class InventoryTests
{
    private const string Call = """
        using System.Threading.Tasks;
        using OpenAI.Chat;

        public class Notes(ChatClient chat)
        {
            public async Task<string> ShortenAsync(string text)
            {
                ChatCompletion done = await {|#0:chat.CompleteChatAsync("Shorten: " + text)|};
                return done.Content[0].Text;
            }
        }
        """;

    [RoslynFact("4.8")]
    public Task Silent_without_an_error_log() =>
        new CSharpAnalyzerTest<InventoryAnalyzer> { TestState = { Sources = { Call.Replace("{|#0:", "").Replace("|}", "") } } }.RunAsync();

    [RoslynFact("4.8")]
    public async Task One_entry_a_call_with_an_error_log()
    {
        var test = new CSharpAnalyzerTest<InventoryAnalyzer> { TestState = { Sources = { Call.Replace("{|#0:", "{|UPA9004:") } } };
        test.TestState.BuildProperties["ErrorLog"] = "policy.sarif";
        await test.RunAsync();
    }
}
