using UsagePolicyAnalyzers.CodeFixes.HumanOversight;
using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2003: the question inside the function, in methods, lambdas, local functions, server tools and plugins; it ends the report.</summary>
public class ToolQuestionFixTests
{
    private static Task VerifyAsync(string before, string after, params string[] standIns) => new CSharpCodeFixTest<ToolActionAnalyzer, ToolQuestionFix>
    {
        TestCode = before,
        FixedCode = after,
        ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns(standIns),
    }.RunAsync();

    [Fact]
    public Task What_the_project_asks_with_is_taken() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;
        public interface IBank { Task<string> TransferAsync(string to); }
        public interface IUserPrompt { Task<bool> ConfirmAsync(string text); }
        public class Agent(IChatClient client, IBank bank, IUserPrompt prompt)
        {
            private Task<string> Pay(string to) => bank.TransferAsync(to);
            public IUserPrompt Prompt => prompt;
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [[|AIFunctionFactory.Create(Pay)|]] });
        }
        """,
        """
        using Microsoft.Extensions.AI;
        public interface IBank { Task<string> TransferAsync(string to); }
        public interface IUserPrompt { Task<bool> ConfirmAsync(string text); }
        public class Agent(IChatClient client, IBank bank, IUserPrompt prompt)
        {
            private async Task<string> Pay(string to)
            {
                if (!await prompt.ConfirmAsync("The assistant wants to run 'Pay'. Allow it?"))
                    return "A person did not approve this.";
                return await bank.TransferAsync(to);
            }

            public IUserPrompt Prompt => prompt;
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [AIFunctionFactory.Create(Pay)] });
        }
        """);

    [Fact]
    public Task A_review_comes_through_the_constructor_once_for_several_functions() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;
        public interface IShop { void CancelOrder(string id); Task RefundAsync(string id); }
        public class Agent
        {
            private readonly IShop _shop;
            public Agent(IShop shop)
            {
                _shop = shop;
            }
            public ChatOptions Options() => new()
            {
                Tools =
                [
                    [|AIFunctionFactory.Create(Cancel)|],
                    [|AIFunctionFactory.Create(async (string id) =>
                    {
                        await _shop.RefundAsync(id);
                        return "done";
                    })|],
                ],
            };
            private string Cancel(string id)
            {
                if (id.Length == 0)
                    return "No such order";
                try
                {
                    var order = id.Trim();
                    _shop.CancelOrder(order);
                    return "cancelled";
                }
                catch (InvalidOperationException)
                {
                    return "failed";
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public interface IShop { void CancelOrder(string id); Task RefundAsync(string id); }
        public class Agent
        {
            private readonly IHumanReview _review;
            private readonly IShop _shop;
            public Agent(IShop shop, IHumanReview review)
            {
                _shop = shop;
                _review = review;
            }
            public ChatOptions Options() => new()
            {
                Tools =
                [
                    AIFunctionFactory.Create(Cancel),
                    AIFunctionFactory.Create(async (string id) =>
                    {
                        var outcome2 = await _review.RequestAsync(new ReviewRequest("Options"));
                        if (!outcome2.IsApproved)
                            return "A person did not approve this.";
                        await _shop.RefundAsync(id);
                        return "done";
                    }),
                ],
            };
            private async Task<string> Cancel(string id)
            {
                if (id.Length == 0)
                    return "No such order";
                try
                {
                    var order = id.Trim();
                    var outcome = await _review.RequestAsync(new ReviewRequest("Cancel"));
                    if (!outcome.IsApproved)
                        return "A person did not approve this.";
                    _shop.CancelOrder(order);
                    return "cancelled";
                }
                catch (InvalidOperationException)
                {
                    return "failed";
                }
            }
        }
        """);

    [Fact]
    public Task A_server_tool_takes_the_review_as_a_parameter() => VerifyAsync(
        """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public static class Files
        {
            /// <summary>Tidies.</summary>
            [McpServerTool]
            public static void [|Tidy|](string path, bool all = false) => File.Delete(path);
        }
        """,
        """
        using ModelContextProtocol.Server;
        using UsagePolicy.Safeguards;

        [McpServerToolType]
        public static class Files
        {
            /// <summary>Tidies.</summary>
            [McpServerTool]
            public static async Task Tidy(string path, IHumanReview review, bool all = false)
            {
                var outcome = await review.RequestAsync(new ReviewRequest("Tidy"));
                if (!outcome.IsApproved)
                    return;
                File.Delete(path);
            }
        }
        """);

    [Fact]
    public Task A_plugin_asks_before_the_loop() => VerifyAsync(
        """
        using System.Net.Mail;
        using Microsoft.SemanticKernel;
        public class MailPlugin(SmtpClient smtp)
        {
            [KernelFunction]
            public async Task<int> [|Announce|](string[] people, string text)
            {
                foreach (var person in people)
                    await smtp.SendMailAsync("a@b.example", person, "News", text);
                return people.Length;
            }
        }
        """,
        """
        using System.Net.Mail;
        using Microsoft.SemanticKernel;
        using UsagePolicy.Safeguards;
        public class MailPlugin(SmtpClient smtp, IHumanReview review)
        {
            [KernelFunction]
            public async Task<int> Announce(string[] people, string text)
            {
                var outcome = await review.RequestAsync(new ReviewRequest("Announce"));
                if (!outcome.IsApproved)
                    throw new InvalidOperationException("A person did not approve this.");
                foreach (var person in people)
                    await smtp.SendMailAsync("a@b.example", person, "News", text);
                return people.Length;
            }
        }
        """, "Microsoft.SemanticKernel.Abstractions");

    [Fact]
    public Task A_local_function_of_a_console_program_asks_in_the_console() => VerifyAsync(
        """
        using System.Diagnostics;
        using Microsoft.Extensions.AI;
        var options = new ChatOptions { Tools = [[|AIFunctionFactory.Create(RunCommand)|]] };
        Console.WriteLine(options.Tools.Count + Console.ReadLine());
        string RunCommand(string command)
        {
            using var process = Process.Start("sh", command);
            return "started";
        }
        """,
        """
        using System.Diagnostics;
        using Microsoft.Extensions.AI;
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(RunCommand)] };
        Console.WriteLine(options.Tools.Count + Console.ReadLine());
        string RunCommand(string command)
        {
            Console.Write("The assistant wants to run 'RunCommand'. Allow it? [y/N] ");
            if (Console.ReadLine() != "y")
                return "A person did not approve this.";
            using var process = Process.Start("sh", command);
            return "started";
        }
        """);

    [Fact]
    public Task A_function_that_others_rely_on_stays_as_it_is_and_blocks() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public class Agent(IHumanReview review)
        {
            public IHumanReview Review => review;
            public ChatOptions Options() => new() { Tools = [[|AIFunctionFactory.Create(Drop)|]] };
            public string Twice(string path) => Drop(path) + Drop(path);
            private string Drop(string path)
            {
                File.Delete(path);
                return path;
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public class Agent(IHumanReview review)
        {
            public IHumanReview Review => review;
            public ChatOptions Options() => new() { Tools = [AIFunctionFactory.Create(Drop)] };
            public string Twice(string path) => Drop(path) + Drop(path);
            private string Drop(string path)
            {
                var outcome = Review.RequestAsync(new ReviewRequest("Drop")).GetAwaiter().GetResult();
                if (!outcome.IsApproved)
                    return "A person did not approve this.";
                File.Delete(path);
                return path;
            }
        }
        """);
}
