using UsagePolicyAnalyzers.Rules.HumanOversight;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.ToolActionAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2003: what a tool does counts, and whether a person approves the call.</summary>
public class ToolActionTests
{
    private const string Agent = """
        using System.Diagnostics;
        using Microsoft.Extensions.AI;
        public interface IBank { Task<string> TransferAsync(string to, decimal amount); Task<decimal> BalanceAsync(); Task<string[]> TransfersAsync(); Task<string> TransferRulesAsync(string country); }
        public interface IUserPrompt { Task<bool> ConfirmAsync(string text); }
        public class Agent(IChatClient client, IBank bank, IUserPrompt prompt)
        {
            private async Task<string> Work(string to, decimal amount)
            {
                // WORK
            }
            public IUserPrompt Prompt => prompt;
            public IBank Bank => bank;
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [/* TOOL */] });
        }
        """;

    private static Task VerifyAsync(string work, string tool) =>
        Verify.VerifyAnalyzerAsync(Agent.Replace("// WORK", work, StringComparison.Ordinal).Replace("/* TOOL */", tool, StringComparison.Ordinal));

    [Theory]
    [InlineData("return await bank.TransferAsync(to, amount);")]
    [InlineData("using var p = Process.Start(\"bash\", \"-c 'grep \" + to + \"'\"); await Task.Yield(); return p is null ? \"\" : \"ok\";")]
    [InlineData("using var p = Process.Start(\"sh\", to); await Task.Yield(); return p is null ? \"\" : \"ok\";")]
    [InlineData("if (amount > 10 && !await prompt.ConfirmAsync(to)) return \"no\"; return await bank.TransferAsync(to, amount);")]
    [InlineData("await prompt.ConfirmAsync(to); return await bank.TransferAsync(to, amount);")]
    public Task An_action_is_reported_where_the_tool_is_made(string work) => VerifyAsync(work, "[|AIFunctionFactory.Create(Work)|]");

    [Theory]
    [InlineData("return (await bank.BalanceAsync()).ToString();")]
    [InlineData("using var p = new Process { StartInfo = new ProcessStartInfo { FileName = \"rg\", Arguments = to } }; p.Start(); return await p.StandardOutput.ReadToEndAsync();")]
    [InlineData("using var p = Process.Start(\"/usr/bin/grep\", to); await Task.Yield(); return p is null ? \"\" : \"ok\";")]
    [InlineData("return string.Join(',', await bank.TransfersAsync());")]
    [InlineData("if (!await prompt.ConfirmAsync(to)) return \"no\"; return await bank.TransferAsync(to, amount);")]
    [InlineData("Console.WriteLine(\"ok?\"); if (Console.ReadLine() != \"y\") return \"no\"; return await bank.TransferAsync(to, amount);")]
    public Task Reading_and_asking_are_silent(string work) => VerifyAsync(work, "AIFunctionFactory.Create(Work)");

    [Theory]
    [InlineData("get_transfer_rules", false)]
    [InlineData("transfer_rules", true)]
    [InlineData("get_and_send", true)]
    public Task What_a_tool_reads_by_its_name_is_no_action(string name, bool isReported)
    {
        var creation = $"AIFunctionFactory.Create(Work, \"{name}\")";
        return VerifyAsync("return await bank.TransferRulesAsync(to);", isReported ? $"[|{creation}|]" : creation);
    }

    [Theory]
    [InlineData("groups[user].Add(\"admins\"); return \"ok\";", true)]
    [InlineData("groups[user] = [\"readers\"]; accounts.Of(user).Role = \"Administrator\"; return \"ok\";", true)]
    [InlineData("groups[user].Add(\"readers\"); return \"ok\";", false)]
    [InlineData("var shown = new List<string>(); shown.Add(\"admins\"); shown.AddRange(groups[user]); return string.Join(',', shown);", false)]
    [InlineData("return groups[user].Contains(\"admins\") ? \"yes\" : \"no\";", false)]
    [InlineData("if (!prompt.Confirm(user)) return \"no\"; groups[user].Add(\"admins\"); return \"ok\";", false)]
    public Task Power_over_what_the_program_keeps_is_given_by_a_person(string work, bool isReported) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.AI;
        public class Account { public string Role { get; set; } = ""; }
        public interface IAccounts { Account Of(string user); }
        public interface IUserPrompt { bool Confirm(string text); }
        public class Desk(IChatClient client, IAccounts accounts, IUserPrompt prompt)
        {
            private readonly Dictionary<string, List<string>> groups = [];
            public IAccounts Accounts => accounts;
            public IUserPrompt Prompt => prompt;
            private string Work(string user) { {{work}} }
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [{{(isReported ? "[|AIFunctionFactory.Create(Work)|]" : "AIFunctionFactory.Create(Work)")}}] });
        }
        """);

    [Theory]
    [InlineData("[|AIFunctionFactory.Create(bank.TransferAsync)|]")]
    [InlineData("[|AIFunctionFactory.Create(async (string to) => await bank.TransferAsync(to, 1))|]")]
    [InlineData("AIFunctionFactory.Create(bank.BalanceAsync)")]
    [InlineData("new ApprovalRequiredAIFunction(AIFunctionFactory.Create(bank.TransferAsync))")]
    public Task A_delegate_does_what_its_target_does(string tool) => VerifyAsync("return await Task.FromResult(to);", tool);

    [Theory]
    [InlineData("await prompt.ConfirmAsync(context.Function.Name) ? await context.Function.InvokeAsync(context.Arguments, ct) : \"no\"", "AIFunctionFactory.Create(bank.TransferAsync)")]
    [InlineData("await context.Function.InvokeAsync(context.Arguments, ct)", "[|AIFunctionFactory.Create(bank.TransferAsync)|]")]
    public Task A_method_between_the_model_and_its_tools_asks_for_all(string invoke, string tool) => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.HumanOversight.ToolActionAnalyzer>
    {
        TestCode = """
            using Microsoft.Extensions.AI;
            public interface IBank { Task<string> TransferAsync(string to, decimal amount); }
            public interface IUserPrompt { Task<bool> ConfirmAsync(string text); }
            public class Agent(IChatClient client, IBank bank, IUserPrompt prompt)
            {
                public IUserPrompt Prompt => prompt;
                public Task<ChatResponse> RunAsync(string task) => new FunctionInvokingChatClient(client) { FunctionInvoker = InvokeAsync }.GetResponseAsync(task, new ChatOptions { Tools = [/* TOOL */] });
                private async ValueTask<object?> InvokeAsync(FunctionInvocationContext context, CancellationToken ct) => /* INVOKE */;
            }
            """.Replace("/* TOOL */", tool, StringComparison.Ordinal).Replace("/* INVOKE */", invoke, StringComparison.Ordinal),
        ReferenceAssemblies = UsagePolicyAnalyzers.Testing.ReferenceAssemblies.Default.AddStandIns("Microsoft.Extensions.AI"),
    }.RunAsync();

    [Fact]
    public Task Calls_that_the_program_hands_out_are_followed() => Verify.VerifyAnalyzerAsync("""
        using OpenAI.Chat;
        public interface IShop { Task CancelOrderAsync(string id); Task<string> StatusAsync(string id); }
        public class Desk(ChatClient chat, IShop shop)
        {
            private readonly ChatTool _cancel = [|ChatTool.CreateFunctionTool("cancel", "Cancels an order")|];
            private readonly ChatTool _status = ChatTool.CreateFunctionTool("status", "Tells the state");
            public async Task RunAsync(string text)
            {
                ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text)], new ChatCompletionOptions { Tools = { _cancel, _status } });
                foreach (var call in c.ToolCalls)
                {
                    switch (call.FunctionName)
                    {
                        case "cancel": await shop.CancelOrderAsync(call.FunctionArguments.ToString()); break;
                        case "status": await shop.StatusAsync(call.FunctionArguments.ToString()); break;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_server_tool_is_reported_at_its_name_and_an_attribute_says_that_it_waits() => Verify.VerifyAnalyzerAsync("""
        using ModelContextProtocol.Server;
        using UsagePolicy.Safeguards;
        [McpServerToolType]
        public class Files
        {
            [McpServerTool] public string [|Tidy|](string path) { File.Delete(path); return "done"; }
            [McpServerTool, RequiresApproval] public string Clean(string path) { File.Delete(path); return "done"; }
            [McpServerTool] public string Show(string path) => File.ReadAllText(path);
        }
        """);

    [Fact]
    public Task An_approval_that_nobody_gave_is_reported() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.Extensions.AI;
        public class Remote(IChatClient client)
        {
            public Task<ChatResponse> RunAsync(string text) => client.GetResponseAsync(text, new ChatOptions
            {
                Tools = [new HostedMcpServerTool("shop", "https://shop.example/mcp") { ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|] }],
            });
        }
        """);

    [Fact]
    public Task Half_typed_tools_do_not_crash() => Verify.VerifyNoCrashAsync(Agent.Replace("// WORK", "return await bank.TransferAsync(to, amount);", StringComparison.Ordinal).Replace("/* TOOL */", "AIFunctionFactory.Create(Work)", StringComparison.Ordinal));

    // A kernel's functions are offered by a choice; a program that talks to models without one offers none.
    [Theory]
    [InlineData("public Task AskAsync(Kernel kernel, string text) => kernel.InvokePromptAsync(text);", false)]
    [InlineData("public Task AskAsync(Kernel kernel, string text) => kernel.InvokePromptAsync(text, new(new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }));", true)]
    [InlineData("", true)]
    public Task Functions_of_a_kernel(string call, bool isOffered) => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<ToolActionAnalyzer>
    {
        TestCode = $$"""
            using Microsoft.SemanticKernel;
            public class Archive
            {
                [KernelFunction]
                public string {{(isOffered ? "[|Tidy|]" : "Tidy")}}(string path) { System.IO.File.Delete(path); return "done"; }
            }
            public class Desk
            {
                {{call}}
            }
            """,
        ReferenceAssemblies = UsagePolicyAnalyzers.Testing.ReferenceAssemblies.Default.AddStandIns("Microsoft.SemanticKernel.Abstractions", "Microsoft.SemanticKernel.Core"),
    }.RunAsync();
}
