using Verify = UsagePolicyAnalyzers.Testing.CSharpCodeFixVerifier<UsagePolicyAnalyzers.Rules.Safeguards.SafetyFilterAnalyzer, UsagePolicyAnalyzers.CodeFixes.Safeguards.SafetyFilterFix>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

public sealed class SafetyFilterTests
{
    [Theory]
    [InlineData("new { model = \"m\", moderation = {|UPA4004:\"low\"|} }")]
    [InlineData("new System.Collections.Generic.Dictionary<string, object> { [\"safe_prompt\"] = {|UPA4004:false|} }")]
    [InlineData("new { safetySettings = new[] { new { category = \"C\", threshold = {|UPA4004:\"OFF\"|} } } }")]
    [InlineData("\"{\\\"threshold\\\": \\\"{|UPA4004:BLOCK_NONE|}\\\"}\"")]
    [InlineData("new { safetySettings = Settings({|UPA4004:\"OFF\"|}) }")]
    public Task LoweredInTheBodyOfARequest(string body) => Verify.VerifyAnalyzerAsync(Request(body));

    [Theory]
    [InlineData("new { model = \"m\", moderation = \"auto\" }")]
    [InlineData("new { quality = \"low\", threshold = \"BLOCK_LOW_AND_ABOVE\" }")]
    [InlineData("new { input = \"moderation may be low\" }")]
    public Task LeftAsItIs(string body) => Verify.VerifyAnalyzerAsync(Request(body));

    [Fact]
    public Task FixRemovesTypedSetting() => Verify.VerifyCodeFixAsync(
        """
        #pragma warning disable OPENAI001
        using OpenAI.Images;
        class Painter
        {
            ImageGenerationOptions Options() => new ImageGenerationOptions { EndUserId = "u", ModerationLevel = {|UPA4004:GeneratedImageModerationLevel.Low|} };
        }
        """,
        """
        #pragma warning disable OPENAI001
        using OpenAI.Images;
        class Painter
        {
            ImageGenerationOptions Options() => new ImageGenerationOptions { EndUserId = "u" };
        }
        """);

    [Fact]
    public Task FixPutsTheDefault() => Verify.VerifyCodeFixAsync(Request("new { moderation = {|UPA4004:\"low\"|} }"), Request("new { moderation = \"auto\" }"));

    [Theory]
    [InlineData("AdditionalProperties = new AdditionalPropertiesDictionary { [\"quality\"] = \"low\", [\"moderation\"] = {|UPA4004:\"low\"|} }", "")]
    [InlineData("MediaType = \"image/png\"", "options.AdditionalProperties = new() { { \"moderation\", {|UPA4004:\"low\"|} } };")]
    [InlineData("AdditionalProperties = new AdditionalPropertiesDictionary { [\"quality\"] = \"low\", [\"moderation\"] = \"auto\" }", "")]
    public Task FurtherPropertiesOfOptions(string members, string statement) => Verify.VerifyAnalyzerAsync($$"""
        #pragma warning disable MEAI001
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        class Painter(IImageGenerator generator)
        {
            public Task PaintAsync(string wish)
            {
                var options = new ImageGenerationOptions { {{members}} };
                {{statement}}
                return generator.GenerateImagesAsync(wish, options);
            }
        }
        """);

    private static string Request(string body) => $$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        class Painter(HttpClient http)
        {
            public Task PaintAsync() => http.PostAsJsonAsync("https://api.openai.com/v1/images/generations", {{body}});
            private static object[] Settings(string threshold) => [new { category = "C", threshold }];
        }
        """;
}
