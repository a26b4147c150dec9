using UsagePolicyAnalyzers.CodeFixes.Privacy;
using UsagePolicyAnalyzers.Rules.Privacy;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>Fixes of UPA3001, UPA3002, UPA3003, UPA3005 and UPA3011: what they insert ends the report.</summary>
public class PrivacyFixTests
{
    [Theory]
    [InlineData("$\"Greet {[|guest.PassportNumber|]} now\"", "$\"Greet {SensitiveText.Redact(guest.PassportNumber)} now\"")]
    [InlineData("\"Greet \" + [|guest.PassportNumber|]", "\"Greet \" + SensitiveText.Redact(guest.PassportNumber)")]
    [InlineData("JsonSerializer.Serialize([|guest|])", "JsonSerializer.Serialize(new { guest.Name, guest.Nights })")]
    [InlineData("JsonSerializer.Serialize([|guest|], JsonSerializerOptions.Default)", "JsonSerializer.Serialize(new { guest.Name, guest.Nights }, JsonSerializerOptions.Default)")]
    [InlineData("JsonSerializer.Serialize([|guests|])", "JsonSerializer.Serialize(guests.Select(item => new { item.Name, item.Nights }))")]
    [InlineData("$\"Greet {[|guest|]}\"", "$\"Greet {(new { guest.Name, guest.Nights })}\"")]
    public Task UPA3001_redacts_or_leaves_out(string before, string after)
    {
        const string Code = """
            using System.Text.Json;
            using Microsoft.Extensions.AI;
            using UsagePolicy.Safeguards;
            public record Guest(string Name, string PassportNumber, int Nights);
            public class Desk(IChatClient client)
            {
                public Task<ChatResponse> RunAsync(Guest guest, List<Guest> guests) => client.GetResponseAsync(TEXT);
            }
            """;
        return CSharpCodeFixVerifier<SensitiveFlowAnalyzer, SensitiveFlowFix>.VerifyCodeFixAsync(
            Code.Replace("TEXT", before, StringComparison.Ordinal), Code.Replace("TEXT", after, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"Pay with [|4539 1488 0343 6467|] today\"", "\"Pay with <card-number> today\"")]
    [InlineData("@\"Pay with [|4539 1488 0343 6467|] \"\"today\"\"\"", "@\"Pay with <card-number> \"\"today\"\"\"")]
    [InlineData("$\"Pay {name} with [|4539 1488 0343 6467|] today\"", "$\"Pay {name} with <card-number> today\"")]
    [InlineData("\"\"\"Pay with [|4539 1488 0343 6467|] today\"\"\"", "\"\"\"Pay with <card-number> today\"\"\"")]
    public Task UPA3003_puts_a_placeholder(string before, string after)
    {
        const string Code = """
            using Microsoft.Extensions.AI;
            public class Shop(IChatClient client)
            {
                public Task<ChatResponse> RunAsync(string name) => client.GetResponseAsync(TEXT);
            }
            """;
        return CSharpCodeFixVerifier<LiteralIdentifierAnalyzer, LiteralIdentifierFix>.VerifyCodeFixAsync(
            Code.Replace("TEXT", before, StringComparison.Ordinal), Code.Replace("TEXT", after, StringComparison.Ordinal));
    }

    [Fact]
    public Task UPA3002_refers_to_a_form()
    {
        const string Code = """
            using Microsoft.Extensions.AI;
            public class Hotel(IChatClient client)
            {
                public Task<ChatResponse> RunAsync(string name) => client.GetResponseAsync($"You welcome {name} to the hotel. TEXT");
            }
            """;
        return CSharpCodeFixVerifier<SolicitedIdentifierAnalyzer, SolicitedIdentifierFix>.VerifyCodeFixAsync(
            Code.Replace("TEXT", "[|Ask the guest for the passport number.|]", StringComparison.Ordinal),
            Code.Replace("TEXT", "Refer people to the secure form for confidential details.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[|log.LogInformation(\"Prompt {Prompt} of {User}\", prompt, user)|]", "log.LogInformation(\"Prompt {PromptLength} of {User}\", prompt.Length, user)")]
    [InlineData("[|log.LogInformation(prompt)|]", null)]
    [InlineData("[|log.LogInformation($\"{user} asks: {prompt}\")|]", "log.LogInformation($\"{user} asks: {prompt.Length}\")")]
    public Task UPA3005_logs_the_length(string before, string? after)
    {
        const string Code = """
            using Microsoft.Extensions.AI;
            using Microsoft.Extensions.Logging;
            public class Desk(IChatClient client, ILogger<Desk> log)
            {
                public Task<ChatResponse> RunAsync(string prompt, string user)
                {
                    LOG;
                    return client.GetResponseAsync(prompt);
                }
            }
            """;
        return CSharpCodeFixVerifier<RecordedTextAnalyzer, RecordedTextFix>.VerifyCodeFixAsync(
            Code.Replace("LOG", before, StringComparison.Ordinal), Code.Replace("LOG", after ?? before, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("private const string Key = [|\"sk-proj-9fK2mQ7xV4bN8sT1wZ6cR3pL\"|];", "private static readonly string Key = Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\") ?? throw new InvalidOperationException(\"OPENAI_API_KEY is not set.\");")]
    [InlineData("private readonly string Key = [|\"sk-proj-9fK2mQ7xV4bN8sT1wZ6cR3pL\"|];", "private readonly string Key = Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\") ?? throw new InvalidOperationException(\"OPENAI_API_KEY is not set.\");")]
    public Task UPA3011_reads_the_environment(string before, string after)
    {
        const string Code = """
            using OpenAI.Chat;
            public class Desk
            {
                FIELD
                public ChatClient Open() => new ChatClient("gpt-4o", Key);
            }
            """;
        return CSharpCodeFixVerifier<LiteralKeyAnalyzer, LiteralKeyFix>.VerifyCodeFixAsync(
            Code.Replace("FIELD", before, StringComparison.Ordinal), Code.Replace("FIELD", after, StringComparison.Ordinal));
    }

    [Fact]
    public Task UPA3011_reads_the_configuration_in_scope()
    {
        const string Code = """
            using Microsoft.Extensions.Configuration;
            using OpenAI.Chat;
            public class Desk(IConfiguration configuration)
            {
                public ChatClient Open() => new ChatClient("gpt-4o", KEY);
            }
            """;
        return CSharpCodeFixVerifier<LiteralKeyAnalyzer, LiteralKeyFix>.VerifyCodeFixAsync(
            Code.Replace("KEY", "[|\"sk-proj-9fK2mQ7xV4bN8sT1wZ6cR3pL\"|]", StringComparison.Ordinal),
            Code.Replace("KEY", "configuration[\"OpenAI:ApiKey\"] ?? throw new InvalidOperationException(\"OpenAI:ApiKey is not configured.\")", StringComparison.Ordinal));
    }
}
