using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.UnmoderatedInputAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Sdk;

/// <summary>Which client a base address is for.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("services.AddHttpClient<Asking>(c => c.BaseAddress = new Uri(\"https://api.openai.com/v1/\"));", "[|http.PostAsync(\"ask\", new StringContent(text))|]")]
    [InlineData("services.AddHttpClient(\"ai\", c => c.BaseAddress = new Uri(\"https://api.openai.com/v1/\"));", "[|http.PostAsync(\"ask\", new StringContent(text))|]")]
    [InlineData("services.AddHttpClient<Other>(c => c.BaseAddress = new Uri(\"https://api.openai.com/v1/\")); services.AddHttpClient<Asking>(c => c.BaseAddress = new Uri(\"http://localhost:5002\"));", "http.PostAsync(\"ask\", new StringContent(text))")]
    [InlineData("services.AddHttpClient<Other>(c => c.BaseAddress = new Uri(\"https://api.openai.com/v1/\"));", "http.PostAsync(\"ask\", new StringContent(text))")]
    public Task Registered(string registration, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        public class Other { }
        [ApiController]
        public class Asking(HttpClient http) : ControllerBase
        {
            [HttpPost("ask")]
            public async Task<string> Ask(string text) => await (await {{call}}).Content.ReadAsStringAsync();
        }
        public static class Setup
        {
            public static void Add(IServiceCollection services) { {{registration}} }
        }
        """);
}
