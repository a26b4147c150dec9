using UsagePolicyAnalyzers.Rules.Safeguards;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4001: texts that come through the libraries of bots, windows and terminals, to models of other SDKs.</summary>
public sealed class ReceivedTextTests
{
    [Theory]
    [InlineData("if (update.Message is { Text: { } text }) await [|chat.CompleteChatAsync(text)|];")]
    [InlineData("if (update is { Message: { Text: var text } }) await [|chat.CompleteChatAsync(text)|];")]
    [InlineData("if (update.Message is { From.Username: { } name }) await chat.CompleteChatAsync(name);")]
    [InlineData("if (update.Message is { Text: { } text } && await IsAllowedAsync(text)) await chat.CompleteChatAsync(text);")]
    public Task WhatAPatternReads(string statements) => VerifyAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        using Telegram.Bot.Types;

        public class Talk(ChatClient chat, ModerationClient moderation)
        {
            public async Task AnswerAsync(Update update)
            {
                {{statements}}
            }

            private async Task<bool> IsAllowedAsync(string text) => !(await moderation.ClassifyTextAsync(text)).Value.Flagged;
        }
        """, "Telegram.Bot");

    [Theory]
    [InlineData("", "await [|answers.GiveAsync(note)|];")]
    [InlineData("if ((await moderation.ClassifyTextAsync(note.Text)).Value.Flagged) return;", "await answers.GiveAsync(note);")]
    public Task ARequestThatIsHandedOnWhole(string check, string call) => VerifyAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        using SlackNet;
        using SlackNet.Events;

        public class Listener(Answers answers, ModerationClient moderation) : IEventHandler<MessageEvent>
        {
            public async Task Handle(MessageEvent note)
            {
                {{check}}
                {{call}}
            }
        }

        public class Answers(ChatClient chat)
        {
            public async Task GiveAsync(MessageEvent note)
            {
                var asked = System.Text.Json.JsonSerializer.Serialize(note);
                await chat.CompleteChatAsync(note.Text, asked);
            }
        }
        """, "SlackNet");

    [Theory]
    [InlineData("OpenAI.Net", "OpenAI.Net.IOpenAIService model", "OpenAI.Net.ChatCompletionServiceExtensionMethods.Get(model.Chat, text)")]
    [InlineData("ChatGPT.Net", "ChatGPT.Net.ChatGpt model", "model.Ask(text)")]
    [InlineData("LLamaSharp", "LLama.Abstractions.ILLamaExecutor model", "model.InferAsync(text)")]
    [InlineData("Microsoft.KernelMemory.Abstractions", "Microsoft.KernelMemory.IKernelMemory model", "Microsoft.KernelMemory.KernelMemoryExtensions.AskAsync(model, text)")]
    public Task ModelsOfOtherLibraries(string library, string parameter, string call) => VerifyAsync($$"""
        using System;

        public class Loop({{parameter}})
        {
            public void Run()
            {
                var text = Console.ReadLine() ?? "";
                _ = [|{{call}}|];
                text = "What is new?";
                _ = {{call}};
            }
        }
        """, library);

    [Theory]
    [InlineData("", "[|chat.CompleteChatAsync(Question)|]")]
    [InlineData("Question = System.IO.File.ReadAllText(\"questions.txt\");", "chat.CompleteChatAsync(Question)")]
    public Task WhatAWindowOfTheToolkitIsBoundTo(string load, string call) => VerifyAsync($$"""
        using System.Threading.Tasks;
        using CommunityToolkit.Mvvm.ComponentModel;
        using OpenAI.Chat;

        public class AskViewModel(ChatClient chat) : ObservableObject
        {
            private string _question = "";
            public string Question { get => _question; set => SetProperty(ref _question, value); }
            public void Load() { {{load}} }
            public async Task<string> SendAsync() => (await {{call}}).Value.Content[0].Text;
        }
        """, "CommunityToolkit.Mvvm");

    [Theory]
    [InlineData("body", "object? Arguments", "[|chat.CompleteChatAsync(Text(request.Arguments))|]")]
    [InlineData("body", "int Number", "chat.CompleteChatAsync(Text(request.Number))")]
    public Task WhatARequestHoldsAsAnObject(string kind, string member, string call) => VerifyAsync($$"""
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;

        public record Request({{member}});

        [ApiController]
        public class Tools(ChatClient chat) : ControllerBase
        {
            [HttpPost("{{kind}}")]
            public async Task<string> Post([FromBody] Request request) => (await {{call}}).Value.Content[0].Text;

            private static string Text(object? arguments) => JsonSerializer.Serialize(arguments);
        }
        """);

    [Theory]
    [InlineData("new RestClient(\"https://api.openai.com/v1/completions\")", "[|client.ExecuteAsync(request)|]")]
    [InlineData("new RestClient(\"https://api.open-meteo.com/v1/forecast\")", "client.ExecuteAsync(request)")]
    public Task AClientThatIsMadeForAnAddress(string client, string call) => VerifyAsync($$"""
        using System;
        using System.Threading.Tasks;
        using RestSharp;

        public class Loop
        {
            public async Task RunAsync(string key)
            {
                var client = {{client}};
                var request = new RestRequest("", Method.Post);
                request.AddHeader("Authorization", key);
                request.AddJsonBody(new { prompt = Console.ReadLine(), max_tokens = 300 });
                await {{call}};
            }
        }
        """, "RestSharp");

    [Theory]
    [InlineData("new { model, prompt = text, stream = false }", true)]
    [InlineData("new { model, messages = new[] { new { role = \"user\", content = text } }, stream = true }", true)]
    [InlineData("new { contents = new[] { new { parts = new[] { new { text } } } } }", true)]
    [InlineData("new { model, colour = text, role = \"driver\", content = \"stream of messages\" }", false)]
    public Task ARequestWithoutAnAddress(string body, bool isModel) => VerifyAsync($$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        // role, content, messages, temperature: as a client of a model names them
        public class Loop(HttpClient http, string address)
        {
            public async Task RunAsync(string model)
            {
                var text = Console.ReadLine();
                await {{(isModel ? "[|" : "")}}http.PostAsJsonAsync(address, {{body}}){{(isModel ? "|]" : "")}};
            }
        }
        """);

    [Theory]
    [InlineData("[FromBody] Dictionary<string, object> body", "body[\"wish\"].ToString()", true)]
    [InlineData("[FromBody] IDictionary<string, string> body", "body[\"wish\"]", true)]
    [InlineData("[FromBody] object body", "body.ToString()", true)]
    [InlineData("[FromBody] Dictionary<string, int> body", "body[\"wish\"].ToString()", false)]
    [InlineData("object body", "body.ToString()", false)]
    public Task ABodyWithoutATypeOfItsOwn(string body, string wish, bool isText) => VerifyAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class GardenController(ChatClient chat) : ControllerBase
        {
            [HttpPost]
            public async Task<string> Advise({{body}}) => (await {{(isText ? "[|" : "")}}chat.CompleteChatAsync({{wish}}){{(isText ? "|]" : "")}}).Value.Content[0].Text;
        }
        """);

    private static Task VerifyAsync(string code, params string[] standIns) =>
        new CSharpAnalyzerTest<UnmoderatedInputAnalyzer> { TestCode = code, ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns(standIns) }.RunAsync();

    /// <summary>What the actions beside it call for a value is no action, though it is public; what gives a result of a page is one.</summary>
    [Theory]
    [InlineData("public async Task<string> AnswerAsync(string text) => (await chat.CompleteChatAsync(text)).Value.Content[0].Text;", "Content(await [|AnswerAsync(question)|])")]
    [InlineData("public async Task<IActionResult> AnswerAsync(string text) => Content((await [|chat.CompleteChatAsync(text)|]).Value.Content[0].Text);", "await AnswerAsync(question)")]
    public Task HelpersOfAController(string helper, string result) => CSharpAnalyzerVerifier<UnmoderatedInputAnalyzer>.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class Guide(ChatClient chat) : Controller
        {
            [HttpPost] public async Task<IActionResult> Ask(string question) => {{result}};
            {{helper}}
        }
        """);
}
