using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>Prompts and replies that middleware and delegates write to logs.</summary>
public sealed class RecordedMessageTests
{
    [Theory]
    [InlineData("{|UPA3005:log.LogTrace(\"{M}\", string.Join(' ', list.Select(m => m.Text)))|};")]
    [InlineData("foreach (var m in messages) {|UPA3005:log.LogTrace(\"{R}: {M}\", m.Role, m.Text)|};")]
    [InlineData("{|UPA3005:log.LogTrace(\"{M}\", messages.Last().Text)|};")]
    [InlineData("{|UPA3005:log.LogTrace(\"{M}\", list[0].Contents)|};")]
    [InlineData("{|UPA3005:log.LogTrace(\"{M}\", System.Text.Json.JsonSerializer.Serialize(list))|};")]
    [InlineData("if (log.IsEnabled(LogLevel.Debug)) {|UPA3005:log.LogDebug(\"{M}\", list[0].Text)|};")]
    [InlineData("{|UPA3005:s_said(log, (await base.GetResponseAsync(list, options, token)).Text, null)|};")]
    [InlineData("s_counted(log, list.Count, null);")]
    [InlineData("log.LogTrace(\"{N} messages\", list.Count);")]
    [InlineData("log.LogTrace(\"{N} characters\", list.Sum(m => m.Text.Length));")]
    [InlineData("log.LogTrace(\"{R}\", string.Join(',', list.Select(m => m.Role.Value)));")]
    [InlineData("log.LogTrace(\"{Id}\", list[0].MessageId);")]
    [InlineData("if (EnableSensitiveData) log.LogTrace(\"{M}\", list[0].Text);")]
    [InlineData("if (environment.IsDevelopment()) log.LogTrace(\"{M}\", list[0].Text);")]
    public Task WhatMiddlewareWrites(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        class Journal(IChatClient inner, ILogger log, IHostEnvironment environment) : DelegatingChatClient(inner)
        {
            private static readonly Action<ILogger, string, Exception?> s_said = LoggerMessage.Define<string>(LogLevel.Information, default, "{Reply}");
            private static readonly Action<ILogger, int, Exception?> s_counted = LoggerMessage.Define<int>(LogLevel.Information, default, "{Count}");
            public bool EnableSensitiveData { get; set; }
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken token = default)
            {
                var list = messages.ToList();
                {{statement}}
                return await base.GetResponseAsync(list, options, token);
            }
        }
        """);

    [Theory]
    [InlineData("{|UPA3005:EnableSensitiveData = true|}")]
    [InlineData("EnableSensitiveData = false")]
    [InlineData("EnableSensitiveData = development")]
    public Task MiddlewareThatTakesTheSwitchOver(string setting) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.AI;
        class Tracing(IChatClient inner) : DelegatingChatClient(inner) { public bool EnableSensitiveData { get; set; } }
        static class Clients { public static IChatClient Make(IChatClient inner, bool development) => new Tracing(inner) { {{setting}} }; }
        """);

    [Theory]
    [InlineData("log.LogInformation(\"{City}\", city);")]
    [InlineData("log.LogError(\"{Error}\", failure.Message);")]
    [InlineData("{|UPA3005:log.LogInformation(\"{Question}\", question)|};")]
    [InlineData("{|UPA3005:log.LogInformation(\"{Body}\", json)|};")]
    public Task ValuesOfAnObjectAreNotTheMessage(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        class Forecasts(HttpClient web, ILogger<Forecasts> log)
        {
            public async Task AskAsync(string question, string city, Exception failure)
            {
                var found = JsonSerializer.Serialize(new { City = city, Days = 3 });
                var messages = new object[] { new { role = "user", content = question }, new { role = "tool", content = found }, new { role = "tool", content = failure.Message } };
                var json = JsonSerializer.Serialize(new { model = "gpt-4o", messages });
                {{statement}}
                await web.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(json));
            }
        }
        """);

    /// <summary>What somebody asks is logged, whatever words the prompt puts around it.</summary>
    [Theory]
    [InlineData("query", "{|UPA3005:log.LogInformation(\"{Text}\", query)|};")]
    [InlineData("pregunta", "{|UPA3005:log.LogInformation(\"{Text}\", pregunta)|};")]
    [InlineData("bodyText", "{|UPA3005:log.LogInformation(\"{Text}\", bodyText)|};")]
    [InlineData("harbour", "log.LogInformation(\"{Text}\", harbour);")]
    [InlineData("query", "foreach (var letter in query) log.LogDebug(\"{Letter}\", letter);")]
    public Task WhatSomebodyAsks(string name, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Pilot(ChatClient chat, ILogger<Pilot> log)
        {
            public async Task AskAsync(string {{name}})
            {
                {{statement}}
                await chat.CompleteChatAsync($"Answer as a pilot of ships would: {{{name}}}");
            }
        }
        """);

    /// <summary>What another service answered is said by nobody, unless it is the whole prompt.</summary>
    [Theory]
    [InlineData("var tideText = await response.Content.ReadAsStringAsync();", "$\"{question} Tides: {tideText}\"", "log.LogDebug(\"{Body}\", tideText);")]
    [InlineData("var tideText = await web.GetStringAsync(\"https://tides.example/today\");", "$\"{question} Tides: {tideText}\"", "log.LogDebug(\"{Body}\", tideText);")]
    [InlineData("var tideText = await response.Content.ReadAsStringAsync();", "tideText", "{|UPA3005:log.LogDebug(\"{Body}\", tideText)|};")]
    [InlineData("var tideText = await System.IO.File.ReadAllTextAsync(\"tides.txt\");", "$\"{question} Tides: {tideText}\"", "{|UPA3005:log.LogDebug(\"{Body}\", tideText)|};")]
    [InlineData("var tideText = await response.RequestMessage!.Content!.ReadAsStringAsync();", "$\"{question} Tides: {tideText}\"", "{|UPA3005:log.LogDebug(\"{Body}\", tideText)|};")]
    public Task WhatAnotherServiceAnswered(string fetched, string prompt, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        class Harbour(HttpClient web, ChatClient chat, ILogger<Harbour> log)
        {
            public async Task AskAsync(string question)
            {
                var response = await web.GetAsync("https://tides.example/now");
                {{fetched}}
                {{statement}}
                await chat.CompleteChatAsync({{prompt}});
            }
        }
        """);
}
