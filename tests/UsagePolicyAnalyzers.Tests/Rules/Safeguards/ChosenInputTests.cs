using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.UnmoderatedInputAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4001: what a person sends that is no text of his.</summary>
public sealed class ChosenInputTests
{
    [Theory]
    [InlineData("var question = Console.ReadLine() ?? \"\";", "[|chat.CompleteChatAsync(\"About \" + question)|]")]
    [InlineData("var commitSha = Console.ReadLine()?.Trim() ?? \"\";", "chat.CompleteChatAsync(\"About \" + commitSha)")]
    public Task WhatALineIsKeptAsTellsWhetherItChooses(string read, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using OpenAI.Chat;
        var chat = new ChatClient("gpt-4o", args[0]);
        {{read}}
        Console.WriteLine((await {{call}}).Value.Content[0].Text);
        """);

    [Theory]
    [InlineData("Description", "string", "[|chat.CompleteChatAsync(wish.Description)|]")]
    [InlineData("ImagePrompt", "string", "[|chat.CompleteChatAsync(wish.ImagePrompt)|]")]
    [InlineData("ImageBase64", "string", "chat.CompleteChatAsync(wish.ImageBase64)")]
    [InlineData("MimeType", "string", "chat.CompleteChatAsync(wish.MimeType)")]
    [InlineData("FilePaths", "System.Collections.Generic.List<string>", "chat.CompleteChatAsync(string.Join(',', wish.FilePaths))")]
    [InlineData("Notes", "System.Collections.Generic.List<string>", "[|chat.CompleteChatAsync(string.Join(',', wish.Notes))|]")]
    public Task PicturesAndWhatChoosesAreNoText(string member, string type, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class Wish { public {{type}} {{member}} { get; set; } = null!; }
        public class Wishes(ChatClient chat) : ControllerBase
        {
            [HttpPost] public async Task<string> AskAsync([FromBody] Wish wish) => (await {{call}}).Value.Content[0].Text;
        }
        """);
}
