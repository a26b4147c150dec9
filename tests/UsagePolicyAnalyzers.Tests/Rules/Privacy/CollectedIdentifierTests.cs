using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.CollectedIdentifierAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

public sealed class CollectedIdentifierTests
{
    [Theory]
    [InlineData("iban", true)]
    [InlineData("team", false)]
    public Task SchemaInAUtf8Literal(string member, bool isSensitive)
    {
        var format = "ChatResponseFormat.CreateJsonSchemaFormat(\"profile\", s_schema)";
        return Verify.VerifyAnalyzerAsync($$"""
            using System;
            using OpenAI.Chat;
            class Onboarding
            {
                private static readonly BinaryData s_schema = BinaryData.FromBytes("{ \"type\": \"object\", \"properties\": { \"{{member}}\": { \"type\": \"string\" } } }"u8.ToArray());
                public ChatCompletionOptions Options() => new() { ResponseFormat = {{(isSensitive ? "{|UPA3004:" + format + "|}" : format)}} };
            }
            """);
    }

    [Theory]
    [InlineData("passport_number", true)]
    [InlineData("arrival", false)]
    public Task PropertiesThatAFunctionPutsIntoTheSchema(string member, bool isSensitive)
    {
        var call = "http.PostAsJsonAsync(\"https://api.openai.com/v1/chat/completions\", new { model = \"gpt-4o\", tools = new[] { Tool(\"check_in\", new { name = new { type = \"string\" }, " + member + " = new { type = \"string\" } }) } })";
        return Verify.VerifyAnalyzerAsync($$"""
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;
            class Hostel(HttpClient http)
            {
                private static object Tool(string name, object members) => new { type = "function", function = new { name, parameters = new { type = "object", properties = members } } };
                public async Task AskAsync() => await {{(isSensitive ? "{|UPA3004:" + call + "|}" : call)}};
            }
            """);
    }
}
