using UsagePolicyAnalyzers.CodeFixes.Privacy;
using UsagePolicyAnalyzers.Rules.Privacy;
using Collected = UsagePolicyAnalyzers.Testing.CSharpCodeFixVerifier<UsagePolicyAnalyzers.Rules.Privacy.CollectedIdentifierAnalyzer, UsagePolicyAnalyzers.CodeFixes.Privacy.CollectedIdentifierFix>;
using Sensitive = UsagePolicyAnalyzers.Testing.CSharpCodeFixVerifier<UsagePolicyAnalyzers.Rules.Privacy.SensitiveFlowAnalyzer, UsagePolicyAnalyzers.CodeFixes.Privacy.SensitiveFlowFix>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>Fixes of UPA3001 with the project's own redactor and in every kind of body, and of UPA3004.</summary>
public class SensitiveFixTests
{
    [Theory]
    [InlineData("static class Privacy { public static string Mask(string s) => new string('*', s.Length); }", "", "Privacy.Mask(guest.PassportNumber)")]
    [InlineData("class Redactor { public string Redact(string s) => s.Substring(s.Length - 2); }", "private readonly Redactor _redactor = new();", "_redactor.Redact(guest.PassportNumber)")]
    [InlineData("interface IRedactor { string Redact(string s); }", "public required IRedactor Redactor { get; init; }", "Redactor.Redact(guest.PassportNumber)")]
    [InlineData("static class Privacy { public static string Mask(string s) => s; }", "", "SensitiveText.Redact(guest.PassportNumber)")]
    public Task UPA3001_uses_the_redactor_of_the_project(string redactor, string member, string redacted)
    {
        var code = $$"""
            using Microsoft.Extensions.AI;
            using UsagePolicy.Safeguards;
            {{redactor}}
            record Guest(string Name, string PassportNumber);
            class Desk(IChatClient client)
            {
                {{member}}
                public Task<ChatResponse> RunAsync(Guest guest) => client.GetResponseAsync($"Greet {TEXT}");
            }
            """;
        return Sensitive.VerifyCodeFixAsync(code.Replace("TEXT", "[|guest.PassportNumber|]", StringComparison.Ordinal), code.Replace("TEXT", redacted, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class Desk(IChatClient c) { public async Task<string> RunAsync(Guest g) { var r = await c.GetResponseAsync(\"Greet \" + VALUE); return r.Text; } }")]
    [InlineData("class Desk(IChatClient c) { public Func<Guest, Task<ChatResponse>> Run => g => c.GetResponseAsync($\"Greet {VALUE}\"); }")]
    [InlineData("class Desk(IChatClient c) { public Task<ChatResponse> RunAsync(Guest g) => c.GetResponseAsync($\"Greet {VALUE}\"); }")]
    [InlineData("static class Routes { public static void Map(WebApplication app) => app.MapPost(\"/a\", async (Guest g, IChatClient c) => (await c.GetResponseAsync($\"Greet {VALUE}\")).Text); }")]
    public Task UPA3001_in_every_kind_of_body(string type)
    {
        var code = "using Microsoft.AspNetCore.Builder;\nusing Microsoft.Extensions.AI;\nusing UsagePolicy.Safeguards;\npublic record Guest(string Name, string PassportNumber);\n" + type;
        return Sensitive.VerifyCodeFixAsync(code.Replace("VALUE", "[|g.PassportNumber|]", StringComparison.Ordinal), code.Replace("VALUE", "SensitiveText.Redact(g.PassportNumber)", StringComparison.Ordinal));
    }

    [Fact]
    public Task UPA3001_in_a_program_of_statements() => Sensitive.VerifyCodeFixAsync(
        """
        using Microsoft.Extensions.AI;

        IChatClient client = null!;
        var guest = new Guest(Console.ReadLine()!, Console.ReadLine()!);
        Console.WriteLine(await client.GetResponseAsync($"Greet {[|guest.PassportNumber|]}, {[|guest|]}"));
        public record Guest(string Name, string PassportNumber);
        """,
        """
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;

        IChatClient client = null!;
        var guest = new Guest(Console.ReadLine()!, Console.ReadLine()!);
        Console.WriteLine(await client.GetResponseAsync($"Greet {SensitiveText.Redact(guest.PassportNumber)}, {(new { guest.Name })}"));
        public record Guest(string Name, string PassportNumber);
        """);

    [Fact]
    public Task UPA3004_leaves_a_property_out_of_structured_output() => Collected.VerifyCodeFixAsync(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        public class Mandate
        {
            public string Name { get; set; } = "";

            /// <summary>The account.</summary>
            public string Iban { get; set; } = "";
        }
        public class Reader
        {
            public ChatOptions Options => new() { ResponseFormat = [|ChatResponseFormat.ForJsonSchema<Mandate>()|] };
        }
        """,
        """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;

        public class Mandate
        {
            public string Name { get; set; } = "";

            /// <summary>The account.</summary>
            [JsonIgnore]
            public string Iban { get; set; } = "";
        }
        public class Reader
        {
            public ChatOptions Options => new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<Mandate>() };
        }
        """);

    [Fact]
    public Task UPA3004_leaves_the_members_of_a_record_out() => Collected.VerifyCodeFixAsync(
        """
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;
        public record Mandate(string Name, string Iban, string? TaxNumber);
        public class Reader
        {
            public ChatOptions Options => new() { ResponseFormat = [|ChatResponseFormat.ForJsonSchema<Mandate>()|] };
        }
        """,
        """
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;
        public record Mandate(string Name, [property: JsonIgnore] string Iban, [property: JsonIgnore] string? TaxNumber);
        public class Reader
        {
            public ChatOptions Options => new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<Mandate>() };
        }
        """);

    [Fact]
    public Task UPA3004_takes_a_property_out_of_a_schema_in_a_text() => Collected.VerifyCodeFixAsync(
        """"
        using OpenAI.Chat;
        public class Booking
        {
            private const string Schema = """
                {
                  "type": "object",
                  "properties": {
                    "guest": { "type": "string" },
                    "passportNumber": { "type": "string", "description": "as printed, {letters} first" }
                  },
                  "required": ["guest", "passportNumber"]
                }
                """;
            private static readonly ChatTool Book = [|ChatTool.CreateFunctionTool("book", "Books a room.", BinaryData.FromString(Schema))|];
        }
        """",
        """"
        using OpenAI.Chat;
        public class Booking
        {
            private const string Schema = """
                {
                  "type": "object",
                  "properties": {
                    "guest": { "type": "string" }
                  },
                  "required": ["guest"]
                }
                """;
            private static readonly ChatTool Book = ChatTool.CreateFunctionTool("book", "Books a room.", BinaryData.FromString(Schema));
        }
        """");

    [Fact]
    public Task UPA3004_takes_an_entry_out_of_a_schema_object() => Collected.VerifyCodeFixAsync(
        """
        using OpenAI.Chat;
        public class Booking
        {
            private static readonly ChatTool Book = [|ChatTool.CreateFunctionTool("book", "Books a room.", BinaryData.FromObjectAsJson(new
            {
                type = "object",
                properties = new { guest = new { type = "string" }, passportNumber = new { type = "string" } },
                required = new[] { "guest", "passportNumber" },
            }))|];
        }
        """,
        """
        using OpenAI.Chat;
        public class Booking
        {
            private static readonly ChatTool Book = ChatTool.CreateFunctionTool("book", "Books a room.", BinaryData.FromObjectAsJson(new
            {
                type = "object",
                properties = new { guest = new { type = "string" } },
                required = new[] { "guest" },
            }));
        }
        """);

    [Fact]
    public Task UPA3004_takes_a_parameter_away_that_nothing_reads() => Collected.VerifyCodeFixAsync(
        """
        using Microsoft.Extensions.AI;
        public class Booking
        {
            public AIFunction Book => [|AIFunctionFactory.Create((string guest, string passportNumber) => "booked for " + guest)|];
        }
        """,
        """
        using Microsoft.Extensions.AI;
        public class Booking
        {
            public AIFunction Book => AIFunctionFactory.Create((string guest) => "booked for " + guest);
        }
        """);
}
