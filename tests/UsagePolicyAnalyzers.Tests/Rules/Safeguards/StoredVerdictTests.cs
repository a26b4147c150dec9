using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.IgnoredVerdictAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4002 where the verdict is put into a collection or a member: whoever reads it there reads it.</summary>
public sealed class StoredVerdictTests
{
    [Theory]
    [InlineData("var all = new List<Task>(); all.Add({|UPA4002:moderation.ClassifyTextAsync(text)|}); all.Add(WriteAsync(text)); if (all.Count > 1) await Task.WhenAll(all); all.Clear();")]
    [InlineData("var all = new List<Task<ClientResult<ModerationResult>>>(); all.Add(moderation.ClassifyTextAsync(text)); foreach (var one in await Task.WhenAll(all)) { if (one.Value.Flagged) return; } await WriteAsync(text);")]
    [InlineData("var found = new ModerationResult[1]; found[0] = await {|UPA4002:moderation.ClassifyTextAsync(text)|}; await WriteAsync(text);")]
    [InlineData("var found = new ModerationResult[1]; found[0] = await moderation.ClassifyTextAsync(text); if (found[0].Flagged) return; await WriteAsync(text);")]
    [InlineData("_shelf[text] = await {|UPA4002:moderation.ClassifyTextAsync(text)|}; log.LogInformation(\"{Count}\", _shelf.Count); await WriteAsync(text);")]
    [InlineData("_seen.TryAdd(text, await moderation.ClassifyTextAsync(text)); if (_seen[text].Flagged) return; await WriteAsync(text);")]
    [InlineData("_last = await moderation.ClassifyTextAsync(text); if (_last.Flagged) return; await WriteAsync(text);")]
    [InlineData("_late = await {|UPA4002:moderation.ClassifyTextAsync(text)|}; log.LogInformation(\"{Flagged}\", _late.Flagged); await WriteAsync(text);")]
    [InlineData("var flags = new Dictionary<string, bool> { [text] = (await moderation.ClassifyTextAsync(text)).Value.Flagged }; foreach (var one in flags.Where(f => !f.Value)) await WriteAsync(one.Key);")]
    public Task InAVariableOfTheCheckingMethod(string body) => Verify.VerifyAnalyzerAsync($$"""
        using System.ClientModel;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        class Writer(ChatClient chat, ModerationClient moderation, ILogger<Writer> log)
        {
            private readonly Dictionary<string, ModerationResult> _shelf = new();
            private readonly ConcurrentDictionary<string, ModerationResult> _seen = new();
            private ModerationResult? _last, _late;
            public async Task RunAsync(string text) { {{body}} }
            private async Task WriteAsync(string text) => await chat.CompleteChatAsync(text);
        }
        """);

    [Theory]
    [InlineData("", "{|UPA4002:moderation.ClassifyTextAsync(state.Text)|}", "log.LogInformation(\"{Flagged}\", state.Verdict?.Flagged);")]
    [InlineData("", "moderation.ClassifyTextAsync(state.Text)", "if (state.Verdict is { Flagged: true }) continue;")]
    [InlineData("", "moderation.ClassifyTextAsync(state.Text)", "if (state is { Verdict.Flagged: true }) continue;")]
    [InlineData("", "moderation.ClassifyTextAsync(state.Text)", "if (!states.Any(s => s.Verdict!.Flagged)) continue;")]
    [InlineData("", "moderation.ClassifyTextAsync(state.Text)", "")]
    [InlineData("interface IShelf { Task PutAsync(State state); }", "moderation.ClassifyTextAsync(state.Text)", "log.LogInformation(\"{Flagged}\", state.Verdict?.Flagged);")]
    [InlineData("class Store { public static string Json(State state) => System.Text.Json.JsonSerializer.Serialize(state); }", "moderation.ClassifyTextAsync(state.Text)", "log.LogInformation(\"{Flagged}\", state.Verdict?.Flagged);")]
    public Task InAMemberOfAState(string other, string check, string use) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        class State { public string Text { get; set; } = ""; public ModerationResult? Verdict { get; set; } public string? Answer { get; set; } }
        {{other}}
        class Line(ChatClient chat, ModerationClient moderation, ILogger<Line> log)
        {
            public async Task RunAsync(List<State> states)
            {
                foreach (var state in states)
                {
                    state.Verdict = await {{check}};
                    {{use}}
                    state.Answer = (await chat.CompleteChatAsync(state.Text)).Value.Content[0].Text;
                }
            }
        }
        """);
}
