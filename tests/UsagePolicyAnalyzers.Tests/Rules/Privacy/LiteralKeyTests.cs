using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.LiteralKeyAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>Keys that are written where settings, headers, addresses and the environment get them.</summary>
public sealed class LiteralKeyTests
{
    private const string Key = "sk-proj-h7Tq2mXw9LbR4vKz8NcY5dJf1GsPa6Ue3HoVt0QiBx7WrDkM";
    private const string GoogleKey = "AIzaSyB7kQ2mXw9LbR4vKz8NcY5dJf1GsPa6Ue3H";

    [Theory]
    [InlineData("class Settings { public string Key { get; set; } = {|UPA3011:\"KEY\"|}; } class Models(Settings settings) { public ChatClient Make() => new(\"m\", settings.Key); }")]
    [InlineData("record Settings(string Name, string Key = {|UPA3011:\"KEY\"|}); class Models(Settings settings) { public ChatClient Make() => new(\"m\", settings.Key); }")]
    [InlineData("class Settings { public string Key { get; set; } = \"\"; } class Models(Settings settings) { public ChatClient Make() => new(\"m\", settings.Key); void Fill(System.Action<System.Action<Settings>> configure) => configure(s => s.Key = {|UPA3011:\"KEY\"|}); }")]
    [InlineData("class Settings { public string Key { get; set; } = {|UPA3011:\"KEY\"|}; } interface IOptions<T> { T Value { get; } } class Models(IOptions<Settings> options) { public System.Lazy<ChatClient> Made => new(() => new(\"m\", options.Value.Key)); }")]
    [InlineData("class Startup { void Run() => System.Environment.SetEnvironmentVariable(\"OPENAI_API_KEY\", {|UPA3011:\"KEY\"|}); }")]
    [InlineData("class Startup { System.Collections.Generic.Dictionary<string, string> Headers() => new() { [\"Authorization\"] = {|UPA3011:\"Bearer KEY\"|} }; }")]
    public Task KeyThatIsWrittenBesideItsUse(string code) => Verify.VerifyAnalyzerAsync("using OpenAI.Chat; " + code.Replace("KEY", Key, StringComparison.Ordinal).Replace($"OPENAI_API_{Key}", "OPENAI_API_KEY", StringComparison.Ordinal));

    [Theory]
    [InlineData("class Models { public ChatClient Make() => new(\"m\", \"flow-3-large-20260101\"); }")]
    [InlineData("class Settings { public string Key { get; set; } = \"<from user secrets>\"; } class Models(Settings settings) { public ChatClient Make() => new(\"m\", settings.Key); }")]
    [InlineData("class Startup { void Run(string key) => System.Environment.SetEnvironmentVariable(\"OPENAI_API_KEY\", key); }")]
    [InlineData("class Startup { void Run() => System.Environment.SetEnvironmentVariable(\"MODEL_NAME\", \"gpt-4o-mini-2024-07-18-finetuned\"); }")]
    [InlineData("class Startup { System.Collections.Generic.Dictionary<string, string> Headers(string key) => new() { [\"Authorization\"] = \"Bearer \" + key }; }")]
    public Task NoKey(string code) => Verify.VerifyAnalyzerAsync("using OpenAI.Chat; " + code);

    [Theory]
    [InlineData("{|UPA3011:\"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=KEY\"|}")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent\" + {|UPA3011:\"?key=KEY&alt=sse\"|}")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=\" + key")]
    [InlineData("\"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=YOUR_API_KEY\"")]
    public Task KeyInAnAddress(string address) => Verify.VerifyAnalyzerAsync(("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Translator(HttpClient http, string key)
        {
            public Task<HttpResponseMessage> AskAsync(HttpContent text) => http.PostAsync(ADDRESS, text);
        }
        """).Replace("ADDRESS", address, StringComparison.Ordinal).Replace("key=KEY", "key=" + GoogleKey, StringComparison.Ordinal));

    // What a server on this machine takes for a key is none; what stands beside it in the same list is.
    [Theory]
    [InlineData("new(new(\"http://127.0.0.1:8000/v1\"), new(\"tok-7f3a9c2e4b61\"))")]
    [InlineData("new(new($\"http://localhost:{port}/v1\"), new(\"tok-7f3a9c2e4b61\"))")]
    [InlineData("new(new(\"https://west.openai.azure.com/\"), new({|UPA3011:\"7f3a9c2e4b6180d5a7f3c9e2b4618d50\"|}))")]
    public Task KeyOfALocalServer(string entry) => Verify.VerifyAnalyzerAsync(("""
        using System;
        using System.ClientModel;
        using System.Collections.Generic;
        using OpenAI;
        using OpenAI.Chat;
        record Server(Uri Address, ApiKeyCredential Credential);
        class Servers(int port)
        {
            private Dictionary<string, Server> All() => new()
            {
                ["first"] = ENTRY,
                ["local"] = new(new("http://localhost:11434/v1"), new("ollama")),
            };
            ChatClient Of(Server server) => new("m", server.Credential, new OpenAIClientOptions { Endpoint = server.Address });
        }
        """).Replace("ENTRY", entry, StringComparison.Ordinal));

    // A token for another service is no key of a model's provider.
    [Theory]
    [InlineData("https://api.photos.example/v1/search", "\"DFx7WNM3UGoR9D84mWytKM5lZdNbAh\"")]
    [InlineData("https://api.openai.com/v1/models", "{|UPA3011:\"DFx7WNM3UGoR9D84mWytKM5lZdNbAh\"|}")]
    public Task HeaderOfAnotherService(string address, string key) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Photos(HttpClient http, ChatClient chat)
        {
            public ChatClient Chat => chat;
            public Task<HttpResponseMessage> FindAsync()
            {
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", {{key}});
                return http.GetAsync("{{address}}");
            }
        }
        """);
}
