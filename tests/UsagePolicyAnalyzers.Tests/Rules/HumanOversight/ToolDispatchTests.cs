using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.ToolActionAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2003 and calls that the program hands out by itself: declared in JSON, or not to be seen at all.</summary>
public class ToolDispatchTests
{
    private const string Desk = """
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        public interface IShop { Task<string> RefundAsync(string order); Task<string> StatusAsync(string order); }
        public interface IUserPrompt { Task<bool> ConfirmAsync(string text); }
        public class Declaration { public string Name { get; set; } = ""; public string Description { get; set; } = ""; public object? Parameters { get; set; } }
        public class Desk(HttpClient http, IShop shop, IUserPrompt prompt)
        {
            private readonly string _log = "log";
            public IUserPrompt Prompt => prompt;
            public IShop Shop => shop;
            public async Task<string> RunAsync(string text)
            {
                var schema = new { type = "object", properties = new { order = new { type = "string" } } };
                // TOOLS
                var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = text } }, tools });
                using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
                foreach (var call in reply.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("tool_calls").EnumerateArray())
                {
                    var function = call.GetProperty("function");
                    var result = await ExecuteAsync(function.GetProperty("name").GetString()!, function.GetProperty("arguments").GetString()!);
                    Console.WriteLine(_log + result);
                }
                return "done";
            }
            private async Task<string> ExecuteAsync(string name, string arguments)
            {
                // EXECUTE
            }
        }
        """;

    private const string Execute = "return name switch { \"refund_order\" => await shop.RefundAsync(arguments), \"order_status\" => await shop.StatusAsync(arguments), _ => \"unknown\" };";

    private const string Ask = "if (name == \"refund_order\") { if (!await prompt.ConfirmAsync(arguments)) return \"no\"; return await shop.RefundAsync(arguments); } return await shop.StatusAsync(arguments);";

    private static Task VerifyAsync(string tools, string execute) => Verify.VerifyAnalyzerAsync(Desk.Replace("// TOOLS", tools, StringComparison.Ordinal).Replace("// EXECUTE", execute, StringComparison.Ordinal));

    [Theory]
    [InlineData("var tools = new object[] { [|new { type = \"function\", function = new { name = \"refund_order\", description = \"Pays back\", parameters = schema } }|], new { type = \"function\", function = new { name = \"order_status\", description = \"Tells\", parameters = schema } } };")]
    [InlineData("var tools = new JsonArray([|new JsonObject { [\"type\"] = \"function\", [\"function\"] = new JsonObject { [\"name\"] = \"refund_order\", [\"parameters\"] = new JsonObject() } }|]); Console.WriteLine(schema);")]
    [InlineData("var tools = new[] { [|new Declaration { Name = \"refund_order\", Description = \"Pays back\", Parameters = schema }|] };")]
    [InlineData("var tools = JsonNode.Parse([|\"[{ \\\"name\\\": \\\"refund_order\\\", \\\"parameters\\\": {} }]\"|]); Console.WriteLine(schema);")]
    public Task A_declaration_in_a_request_is_reported(string tools) => VerifyAsync(tools, Execute);

    [Theory]
    [InlineData("var tools = new object[] { new { type = \"function\", function = new { name = \"refund_order\", description = \"Pays back\", parameters = schema } } };")]
    [InlineData("var tools = new[] { new Declaration { Name = \"refund_order\", Description = \"Pays back\", Parameters = schema } };")]
    public Task A_question_between_is_silent(string tools) => VerifyAsync(tools, Ask);

    [Fact]
    public Task What_only_reads_is_silent() =>
        VerifyAsync("var tools = new object[] { new { type = \"function\", function = new { name = \"order_status\", description = \"Tells\", parameters = schema } } };", "return name switch { \"order_status\" => await shop.StatusAsync(arguments), _ => \"unknown\" };");

    [Fact]
    public Task Without_a_declaration_in_source_the_name_is_reported_where_it_is_compared() =>
        VerifyAsync("var tools = JsonNode.Parse(File.ReadAllText(\"tools.json\")); Console.WriteLine(schema);", Execute.Replace("\"refund_order\"", "[|\"refund_order\"|]", StringComparison.Ordinal));

    [Fact]
    public Task Half_typed_declarations_do_not_crash() => Verify.VerifyNoCrashAsync(Desk
        .Replace("// TOOLS", "var tools = new object[] { new { type = \"function\", function = new { name = \"refund_order\", parameters = schema } } };", StringComparison.Ordinal)
        .Replace("// EXECUTE", Execute, StringComparison.Ordinal));

    [Fact]
    public Task A_name_in_other_json_is_no_tool() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http.Json;
        public interface IShop { Task<string> RefundAsync(string order); }
        public class Clerk(HttpClient http, IShop shop)
        {
            public async Task RunAsync(string text, string choice)
            {
                var entry = new { name = "refund_order", parameters = new { order = text } };
                await http.PostAsJsonAsync("https://shop.example/audit", entry);
                if (choice == "refund_order")
                    await shop.RefundAsync(text);
            }
        }
        """);
}
