using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.ToolActionAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2003 and approvals that are taken away: who chooses that is reported, who translates or hands on a choice is not.</summary>
public class WeakenedApprovalTests
{
    private const string Desk = """
        using Microsoft.Extensions.AI;
        public enum Ask { Always, Never }
        public class DeskOptions { public bool RequireApproval { get; set; } public bool Fast { get; set; } }
        public interface IRules { bool Allows(string tool); }
        public class Desk(IChatClient client, IRules rules, DeskOptions options)
        {
            // MEMBER
            public Task<ChatResponse> RunAsync(string text) => client.GetResponseAsync(text);
        }
        """;

    private static Task VerifyAsync(string member) => Verify.VerifyAnalyzerAsync(Desk.Replace("// MEMBER", member, StringComparison.Ordinal));

    [Theory]
    [InlineData("public HostedMcpServerTool Tool() => new(\"shop\", \"https://shop.example/mcp\") { ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|] };")]
    [InlineData("public HostedMcpServerTool Tool() => new(\"shop\", \"https://shop.example/mcp\") { ApprovalMode = options.Fast ? [|HostedMcpServerToolApprovalMode.NeverRequire|] : null };")]
    [InlineData("public HostedMcpServerToolApprovalMode[] Modes() => [[|HostedMcpServerToolApprovalMode.NeverRequire|]];")]
    [InlineData("public ChatMessage Answer(ChatResponse r) => new(ChatRole.User, r.Messages.SelectMany(m => m.Contents).OfType<ToolApprovalRequestContent>().Select(c => (AIContent)[|c.CreateResponse(true)|]).ToList());")]
    [InlineData("public AIContent? Answer(AIContent content) { if (content is ToolApprovalRequestContent request) return [|request.CreateResponse(approved: true)|]; return null; }")]
    [InlineData("public AIContent AutoApprove(ToolApprovalRequestContent request) => [|request.CreateResponse(approved: true)|];")]
    [InlineData("public async Task<AIContent> AnswerAsync(ToolApprovalRequestContent request) => (await client.GetResponseAsync(\"May it? \" + request)).Text == \"yes\" ? [|request.CreateResponse(true)|] : request.CreateResponse(false);")]
    public Task A_choice_is_reported(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("public HostedMcpServerToolApprovalMode Mode(Ask ask) => ask switch { Ask.Never => [|HostedMcpServerToolApprovalMode.NeverRequire|], _ => HostedMcpServerToolApprovalMode.AlwaysRequire };")]
    public Task An_enum_that_says_nothing_of_approvals_is_no_setting(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("public string Name(HostedMcpServerToolApprovalMode mode) => mode == HostedMcpServerToolApprovalMode.NeverRequire ? \"never\" : \"always\";")]
    [InlineData("public HostedMcpServerToolApprovalMode Copy(HostedMcpServerToolApprovalMode mode) => mode switch { HostedMcpServerToolNeverRequireApprovalMode => HostedMcpServerToolApprovalMode.NeverRequire, _ => HostedMcpServerToolApprovalMode.AlwaysRequire };")]
    [InlineData("public HostedMcpServerToolApprovalMode Mode() => options.RequireApproval ? HostedMcpServerToolApprovalMode.AlwaysRequire : HostedMcpServerToolApprovalMode.NeverRequire;")]
    [InlineData("public HostedMcpServerToolApprovalMode Mode() { if (!options.RequireApproval) return HostedMcpServerToolApprovalMode.NeverRequire; return HostedMcpServerToolApprovalMode.AlwaysRequire; }")]
    public Task A_translated_setting_is_silent(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("public AIContent Answer(ToolApprovalRequestContent request, Func<ToolApprovalRequestContent, bool> rule) => rule(request) ? request.CreateResponse(true) : request.CreateResponse(false);")]
    [InlineData("public AIContent? Answer(ToolApprovalRequestContent request) { if (request.ToolCall is FunctionCallContent call && rules.Allows(call.Name)) return request.CreateResponse(true); return null; }")]
    [InlineData("public AIContent Answer(ToolApprovalRequestContent request, string choice) => choice switch { \"Deny\" => request.CreateResponse(false), _ => request.CreateResponse(true) };")]
    [InlineData("public AIContent ApproveAsync(ToolApprovalRequestContent request) => request.CreateResponse(true);")]
    [InlineData("public AIContent Answer(ToolApprovalRequestContent request, bool approved) => request.CreateResponse(approved);")]
    [InlineData("public event EventHandler? Agreed; public void Show(ToolApprovalRequestContent request, List<AIContent> answers) { Agreed += (_, _) => answers.Add(request.CreateResponse(true)); }")]
    public Task What_a_rule_or_a_person_decides_is_silent(string member) => VerifyAsync(member);

    [Fact]
    public Task An_extension_for_others_is_silent() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.Extensions.AI;
        public static class Requests
        {
            public static AIContent Always(this ToolApprovalRequestContent request) => request.CreateResponse(approved: true, reason: "always");
        }
        """);

    [Fact]
    public Task An_extension_that_the_program_calls_is_reported() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.Extensions.AI;
        public static class Requests
        {
            public static AIContent Always(this ToolApprovalRequestContent request) => [|request.CreateResponse(approved: true, reason: "always")|];
            public static List<AIContent> Answers(IEnumerable<ToolApprovalRequestContent> requests) => requests.Select(r => r.Always()).ToList();
        }
        """);

    [Theory]
    [InlineData("policy.ToolsNeverRequiringApproval = new McpToolFilter();")]
    [InlineData("policy.ToolsNeverRequiringApproval = other.ToolsNeverRequiringApproval;")]
    [InlineData("[|policy.ToolsNeverRequiringApproval = new McpToolFilter { ToolNames = { \"refund\" } }|];")]
    public Task A_list_of_tools_weakens_by_what_is_written_into_it(string statement) => Verify.VerifyAnalyzerAsync("""
        #pragma warning disable OPENAI001
        using OpenAI.Responses;
        public class Policies
        {
            public void Set(CustomMcpToolCallApprovalPolicy policy, CustomMcpToolCallApprovalPolicy other)
            {
                // STATEMENT
            }
        }
        """.Replace("// STATEMENT", statement, StringComparison.Ordinal));
}
