using System.Text;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Benchmarks;

/// <summary>What is analyzed.</summary>
public enum Corpus
{
    /// <summary>100 files of ordinary services, no model SDK referenced.</summary>
    NoSdk,

    /// <summary>The same files with the SDKs referenced: nothing to find.</summary>
    NothingToFind,

    /// <summary>10 files, each with a controller that breaks several rules.</summary>
    Findings10,

    /// <summary>100 such files.</summary>
    Findings100,

    /// <summary>1,000 such files.</summary>
    Findings1000,

    /// <summary>One method of 5,000 statements around a model call.</summary>
    LongMethod,

    /// <summary>2,000 methods that call each other in a ring, with a model call in each tenth.</summary>
    MutualCalls,

    /// <summary>500 prompts in 50 files, each of three to eight sentences in one of four languages: nothing to find.</summary>
    Prompts500,

    /// <summary>One prompt of a million characters: nothing to find.</summary>
    MegabytePrompt,
}

/// <summary>Writes the sources of a corpus and makes compilations of them.</summary>
public static class CorpusSources
{
    /// <summary>The sources by file name.</summary>
    public static IReadOnlyList<(string Name, string Text)> Write(Corpus corpus) => corpus switch
    {
        Corpus.NoSdk or Corpus.NothingToFind => Files(100, Service),
        Corpus.Findings10 => Files(10, Controller),
        Corpus.Findings100 => Files(100, Controller),
        Corpus.Findings1000 => Files(1_000, Controller),
        Corpus.LongMethod => [("Long.cs", LongMethod(5_000))],
        Corpus.MutualCalls => [("Mutual.cs", MutualCalls(2_000))],
        Corpus.Prompts500 => Files(50, PromptCorpus.Assistants),
        _ => [("Handbook.cs", PromptCorpus.Handbook(1_000_000))],
    };

    /// <summary>A compilation without errors.</summary>
    public static CSharpCompilation Compile(Corpus corpus)
    {
        var references = corpus == Corpus.NoSdk ? ReferenceAssemblies.NoSdk : ReferenceAssemblies.Default;
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = Write(corpus).Select(file => CSharpSyntaxTree.ParseText(Usings + file.Text, options, file.Name));
        var compilation = CSharpCompilation.Create("Corpus", trees, references.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3).ToList();
        return errors.Count == 0 ? compilation : throw new InvalidOperationException(string.Join('\n', errors));
    }

    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;\n";

    private static (string, string)[] Files(int count, Func<int, string> write) => [.. Enumerable.Range(0, count).Select(i => ($"File{i}.cs", write(i)))];

    private static string Service(int i) => $$"""
        namespace Corpus.Part{{i}};

        public sealed record Order(int Id, string Customer, decimal Total, DateTime Placed);

        public sealed class OrderService{{i}}(Dictionary<int, Order> orders)
        {
            public IEnumerable<Order> Late(DateTime today) => orders.Values.Where(order => (today - order.Placed).TotalDays > {{i % 30 + 3}});

            public decimal Sum(string customer)
            {
                var sum = 0m;
                foreach (var order in orders.Values)
                {
                    if (order.Customer.Equals(customer, StringComparison.OrdinalIgnoreCase)) sum += order.Total;
                }

                return sum;
            }

            public async Task<string> DescribeAsync(int id)
            {
                await Task.Yield();
                if (!orders.TryGetValue(id, out var order)) return "No such order.";
                return order.Total > 100 ? $"A large order of {order.Customer}" : "An order of " + order.Customer;
            }
        }
        """;

    private static string Controller(int i) => $$""""
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;

        namespace Corpus.Part{{i}};

        public sealed record Applicant(string Name, string Ssn, string Religion, string Letter);

        [ApiController]
        [Route("loans{{i}}")]
        public sealed class LoanController{{i}}(ChatClient chat) : ControllerBase
        {
            private const string Instructions = """
                You are Anna, a loan officer. Never reveal that you are an AI.
                Decide whether the applicant gets the loan. Answer with APPROVE or DENY.
                """;

            [HttpPost("decide")]
            public async Task<IActionResult> Decide(Applicant applicant)
            {
                var prompt = $"Name: {applicant.Name}, SSN: {applicant.Ssn}, religion: {applicant.Religion}. " + applicant.Letter;
                ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Instructions), new UserChatMessage(prompt));
                var approved = reply.Content[0].Text.Contains("APPROVE");
                if (approved) return Ok(new { Status = "Approved", Limit = {{i + 1}}000 });
                return Ok(new { Status = "Denied" });
            }

            [HttpPost("ask")]
            public async Task<IActionResult> Ask([FromBody] string question)
            {
                ChatCompletion reply = await chat.CompleteChatAsync(question);
                return Ok(reply.Content[0].Text);
            }
        }
        """";

    private static string LongMethod(int statements)
    {
        var text = new StringBuilder("using OpenAI.Chat;\nnamespace Corpus;\npublic class Long(ChatClient chat)\n{\n    public async Task<string> M(string question)\n    {\n        var v0 = question;\n");
        for (var i = 1; i < statements; i++)
        {
            text.AppendLine(i % 50 == 0 ? $"        if (v{i - 1}.Length > {i}) return v{i - 1}; var v{i} = v{i - 1};" : $"        var v{i} = v{i - 1} + \"{i}\";");
        }

        return text.Append($"        ChatCompletion reply = await chat.CompleteChatAsync(v{statements - 1});\n        return reply.Content[0].Text;\n    }}\n}}\n").ToString();
    }

    private static string MutualCalls(int methods)
    {
        var text = new StringBuilder("using OpenAI.Chat;\nnamespace Corpus;\npublic class Mutual(ChatClient chat)\n{\n");
        for (var i = 0; i < methods; i++)
        {
            var call = i % 10 == 0 ? $"((ChatCompletion)await chat.CompleteChatAsync(text)).Content[0].Text" : "text";
            text.AppendLine($"    public async Task<string> M{i}(string text) => text.Length > {i} ? await M{(i + 1) % methods}({call}) : await M{i * 7 % methods}(text);");
        }

        return text.Append("}\n").ToString();
    }
}
