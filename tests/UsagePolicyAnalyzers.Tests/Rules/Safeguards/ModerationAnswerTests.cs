using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.ModerationBypassAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4003 in checks that answer with a flag, and in loops that collect what was checked.</summary>
public sealed class ModerationAnswerTests
{
    [Theory]
    [InlineData("if ([|partners.Contains(tenant())|]) return true; return await inner.AllowsAsync(text);")]
    [InlineData("if (partners.Contains(tenant())) return false; return await inner.AllowsAsync(text);")]
    [InlineData("if (text.Length == 0) return true; return await inner.AllowsAsync(text);")]
    [InlineData("return await inner.AllowsAsync(text);")]
    public Task AGateAroundAnother(string body) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        interface IGate { Task<bool> AllowsAsync(string text); }
        class Checked(ModerationClient moderation) : IGate
        {
            public async Task<bool> AllowsAsync(string text) => !(await moderation.ClassifyTextAsync(text)).Value.Flagged;
        }
        class Relaxed(IGate inner, ISet<string> partners, Func<string> tenant) : IGate
        {
            public async Task<bool> AllowsAsync(string text) { {{body}} }
        }
        class Job(ChatClient chat, IGate gate)
        {
            public async Task RunAsync(string text)
            {
                if (!await gate.AllowsAsync(text)) return;
                await chat.CompleteChatAsync(text);
            }
        }
        """);

    [Theory]
    [InlineData("response.EnsureSuccessStatusCode();", "[|catch (HttpRequestException)|] { return false; }")]
    [InlineData("response.EnsureSuccessStatusCode();", "catch (HttpRequestException) { return true; }")]
    [InlineData("if (![|response.IsSuccessStatusCode|]) return false;", "catch (HttpRequestException) { throw; }")]
    [InlineData("if (!response.IsSuccessStatusCode) return true;", "catch (HttpRequestException) { throw; }")]
    [InlineData("if ([|response.StatusCode != System.Net.HttpStatusCode.OK|]) return false;", "catch (HttpRequestException) { throw; }")]
    [InlineData("if (!response.IsSuccessStatusCode) System.Console.Error.WriteLine(response.StatusCode);", "catch (HttpRequestException) { throw; }")]
    public Task ARemoteCheckThatFails(string status, string handler) => Verify.VerifyAnalyzerAsync($$"""
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        record Item(bool Flagged);
        record Answer(Item[] Results);
        class Screen(HttpClient http)
        {
            public async Task<bool> BlocksAsync(string text)
            {
                try
                {
                    using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { input = text });
                    {{status}}
                    var answer = await response.Content.ReadFromJsonAsync<Answer>();
                    return answer!.Results.Any(r => r.Flagged);
                }
                {{handler}}
            }
        }
        class Job(ChatClient chat, Screen screen)
        {
            public async Task RunAsync(string[] texts)
            {
                foreach (var text in texts)
                {
                    if (await screen.BlocksAsync(text)) continue;
                    await chat.CompleteChatAsync(text);
                }
            }
        }
        """);

    [Theory]
    [InlineData("if ([|response.IsSuccessStatusCode|]) { var answer = await response.Content.ReadFromJsonAsync<Answer>(); if (answer!.Results[0].Flagged) return; }")]
    [InlineData("if (!response.IsSuccessStatusCode) return; var answer = await response.Content.ReadFromJsonAsync<Answer>(); if (answer!.Results[0].Flagged) return;")]
    public Task ARequestWithoutAnAnswerGoesOn(string check) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        record Item(bool Flagged);
        record Answer(Item[] Results);
        class Job(ChatClient chat, HttpClient http)
        {
            public async Task RunAsync(string text)
            {
                using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { input = text });
                {{check}}
                await chat.CompleteChatAsync(text);
            }
        }
        """);

    [Theory]
    [InlineData("catch (System.InvalidOperationException) { accepted.Add(\"[left out]\"); }")]
    [InlineData("catch (System.InvalidOperationException) { }")]
    [InlineData("[|catch (System.InvalidOperationException)|] { accepted.Add(text); }")]
    public Task WhatIsCollectedBehindTheCheck(string handler) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        class Digest(ChatClient chat, ModerationClient moderation)
        {
            private async Task PassAsync(string text)
            {
                if ((await moderation.ClassifyTextAsync(text)).Value.Flagged) throw new System.InvalidOperationException("rejected");
            }

            public async Task RunAsync(string[] texts)
            {
                var accepted = new List<string>();
                foreach (var text in texts)
                {
                    try
                    {
                        await PassAsync(text);
                        accepted.Add(text);
                    }
                    {{handler}}
                }

                await chat.CompleteChatAsync(string.Join("\n", accepted));
            }
        }
        """);

    [Theory]
    [InlineData("if ([|check.Flagged|]) System.Console.Error.WriteLine(check.Id);")]
    [InlineData("if (check.Flagged) continue;")]
    public Task AFlagOfAStreamedText(string branch) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        record Check(int Id, string Text, bool Flagged);
        class Notes(ChatClient chat, ModerationClient moderation)
        {
            public async IAsyncEnumerable<int> WriteAsync(IAsyncEnumerable<string> texts)
            {
                await foreach (var text in texts)
                {
                    var check = await CheckAsync(text);
                    {{branch}}
                    await chat.CompleteChatAsync(check.Text);
                    yield return check.Id;
                }
            }

            private async Task<Check> CheckAsync(string text)
            {
                ModerationResult verdict = await moderation.ClassifyTextAsync(text);
                return new Check(text.Length, text, verdict.Flagged);
            }
        }
        """);
}
