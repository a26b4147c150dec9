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
}
