using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.ModerationBypassAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4003 in methods that only check, by a service of the program's own.</summary>
public sealed class ModerationGateTests
{
    [Fact]
    public Task AFlagOfTheFormSkipsTheCheck() => Verify.VerifyAnalyzerAsync(Program("[|form.UseContentSafety|]", "catch (HttpRequestException e) { throw new InvalidOperationException(\"The image could not be checked.\", e); }"));

    [Fact]
    public Task AlwaysChecked() => Verify.VerifyAnalyzerAsync(Program("form.File.Length > 0", "catch (HttpRequestException e) { throw new InvalidOperationException(\"The image could not be checked.\", e); }"));

    private static string Program(string condition, string handler) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        public record Form(string File, bool UseContentSafety);
        public record Category(string Name, int Severity);
        public record Analysis(List<Category> Categories);
        public interface IImageSafety { Task<Analysis> AnalyzeAsync(string file); List<string> Violated(Analysis analysis, int threshold); }
        public class ImageSafety(HttpClient http, string endpoint) : IImageSafety
        {
            public async Task<Analysis> AnalyzeAsync(string file)
            {
                var response = await http.PostAsJsonAsync($"{endpoint}/contentsafety/image:analyze?api-version=2023-10-01", new { image = file });
                return (await response.Content.ReadFromJsonAsync<Analysis>())!;
            }

            public List<string> Violated(Analysis analysis, int threshold)
            {
                var violated = new List<string>();
                foreach (var category in analysis.Categories)
                {
                    if (category.Severity >= threshold) violated.Add(category.Name);
                }

                return violated;
            }
        }
        public class Upload(IImageSafety safety)
        {
            private async Task ValidateAsync(Form form)
            {
                if ({{condition}})
                {
                    var violations = new List<string>();
                    try
                    {
                        var analysis = await safety.AnalyzeAsync(form.File);
                        violations = safety.Violated(analysis, 2);
                    }
                    {{handler}}

                    if (violations.Count > 0) throw new ArgumentException("The image cannot be taken.");
                }
            }
        }
        """;
}
