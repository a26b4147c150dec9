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

    // The container gives what is registered: the model is not asked for it.
    [Theory]
    [InlineData("builder.AddSingleton<MailAccount>();", false)]
    [InlineData("builder.AddSingleton(new MailAccount());", false)]
    [InlineData("builder.AddSingleton<Files>();", true)]
    public Task WhatTheContainerGivesAToolIsNotAskedFor(string registration, bool isAsked) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Server;
        public class MailAccount { public string Address { get; set; } = ""; public string Password { get; set; } = ""; }
        public static class Start
        {
            public static void Configure(IServiceCollection builder) { {{registration}} }
        }
        [McpServerToolType]
        public class Files
        {
            [McpServerTool]
            public string {{(isAsked ? "[|Send|]" : "Send")}}(MailAccount account, string text) => text;
        }
        """);
}
