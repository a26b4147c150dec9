using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.UnmoderatedInputAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Sdk;

/// <summary>Which client a base address is for.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("services.AddHttpClient<Asking>(c => c.BaseAddress = new Uri(\"https://api.openai.com/v1/\"));", "[|http.PostAsync(\"ask\", new StringContent(text))|]")]
    [InlineData("services.AddHttpClient(\"ai\", c => c.BaseAddress = new Uri(\"https://api.openai.com/v1/\"));", "[|http.PostAsync(\"ask\", new StringContent(text))|]")]
    [InlineData("services.AddHttpClient<Asking>(c => c.BaseAddress = new Uri(\"https://api.openai.com\"));", "[|http.PostAsync(\"/v1/chat/completions\", new StringContent(text))|]")]
    [InlineData("services.AddHttpClient<Asking>(c => c.BaseAddress = new Uri(\"https://api.openai.com\"));", "http.PostAsync(\"/v1/files\", new StringContent(text))")]
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

    /// <summary>A client that a factory makes by its name has the address that this name was registered with.</summary>
    [Theory]
    [InlineData("talk", "[|http.PostAsync(\"ask\", new StringContent(text))|]")]
    [InlineData("scores", "http.PostAsync(\"ask\", new StringContent(text))")]
    public Task ByName(string name, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        public class Asking(IHttpClientFactory factory) : ControllerBase
        {
            [HttpPost("ask")]
            public async Task<string> Ask(string text)
            {
                var http = factory.CreateClient("{{name}}");
                return await (await {{call}}).Content.ReadAsStringAsync();
            }
        }
        public static class Setup
        {
            public static void Add(IServiceCollection services)
            {
                services.AddHttpClient("talk", c => c.BaseAddress = new Uri("https://api.openai.com/v1/"));
                services.AddHttpClient("scores", c => c.BaseAddress = new Uri("https://scores.example/v1/"));
            }
        }
        """);

    /// <summary>An address is read as a whole, whatever pieces it is put together from.</summary>
    [Theory]
    [InlineData("[|http.PostAsync($\"{Root}/models/{name}:generateContent?key={key}\", new StringContent(text))|]", "https://models.example/v1beta")]
    [InlineData("[|http.PostAsync(Root + Path(\"messages\"), new StringContent(text))|]", "https://api.anthropic.com")]
    [InlineData("[|http.PostAsync(new Uri(new Uri(Root), \"v1/chat/completions\"), new StringContent(text))|]", "https://models.example/")]
    [InlineData("[|http.PostAsync(new System.Text.StringBuilder().Append($\"{Root}/v1/messages?key={key}\").ToString(), new StringContent(text))|]", "https://api.anthropic.com")]
    [InlineData("http.PostAsync(Root + Path(\"files\"), new StringContent(text))", "https://api.anthropic.com")]
    [InlineData("http.PostAsync($\"{Root}/models/{name}:publish\", new StringContent(text))", "https://shop.example/v1")]
    public Task InPieces(string call, string root) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        public class Asking(HttpClient http, string name, string key) : ControllerBase
        {
            private const string Known = "https://api.openai.com/v1/models";
            private static readonly string Root = "{{root}}";
            private static string Path(string last) => $"/v1/{last}";
            [HttpPost("ask")]
            public async Task<string> Ask(string text) => await (await {{call}}).Content.ReadAsStringAsync();
        }
        """);

    /// <summary>A client that another type has set up says nothing of the client here; one that the base type has set up is that client.</summary>
    [Theory]
    [InlineData("Client", "[|http.PostAsync(\"orders\", new StringContent(text))|]")]
    [InlineData("ControllerBase", "http.PostAsync(\"orders\", new StringContent(text))")]
    public Task OfAnotherType(string @base, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        public abstract class Client : ControllerBase
        {
            private readonly HttpClient _http = new();
            protected Client() => _http.BaseAddress = new Uri("https://api.openai.com/v1/");
        }
        public partial class Trading : {{@base}}
        {
            private readonly HttpClient http = new();
            [HttpPost("ask")]
            public async Task<string> Ask(string text) => await (await {{call}}).Content.ReadAsStringAsync();
        }
        """);

    /// <summary>Where the address is a setting, the body tells that a model is asked.</summary>
    [Theory]
    [InlineData("new { model = \"llama\", messages = new[] { new { role = \"user\", content = text } } }", "[|http.PostAsJsonAsync(url, body)|]")]
    [InlineData("new JsonObject { [\"model\"] = \"llama\", [\"messages\"] = new JsonArray(text) }", "[|http.PostAsJsonAsync(url, body)|]")]
    [InlineData("new { model = \"estate\", seats = text }", "http.PostAsJsonAsync(url, body)")]
    public Task ToldByTheBody(string body, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class Asking(HttpClient http, string url) : ControllerBase
        {
            private const string Default = "https://api.openai.com/v1/chat/completions";
            [HttpPost("ask")]
            public async Task<string> Ask(string text)
            {
                var body = {{body}};
                return await (await {{call}}).Content.ReadAsStringAsync();
            }
        }
        """);

    /// <summary>The addresses are settings: what is sent tells which request asks a model.</summary>
    [Fact]
    public Task SharedSenderOfObjects() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;
        public class Web(HttpClient http)
        {
            public async Task<string> SendAsync(string address, object? body = null) => await (await http.PostAsJsonAsync(address, body)).Content.ReadAsStringAsync();
        }
        public class Harbour(Web web, IConfiguration settings) : ControllerBase
        {
            public const string Example = "https://api.openai.com/v1/chat/completions";
            [HttpPost("ask")] public Task<string> AskAsync([FromBody] string question) =>
                [|web.SendAsync(settings["Chat:Url"]!, new { model = "gpt-4o", messages = new[] { new { role = "user", content = question } } })|];
            [HttpPost("draw")] public Task<string> DrawAsync([FromBody] string wish) => [|web.SendAsync(settings["Pictures:Url"]!, new { prompt = wish, n = 1, size = "512x512" })|];
            [HttpPost("tide")] public Task<string> TideAsync([FromBody] string harbour) => web.SendAsync(settings["Tides:Url"]!, new { harbour });
        }
        """);

    /// <summary>One method sends every message: the message's own address tells.</summary>
    [Fact]
    public Task SharedSenderOfMessages() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        public class Desk(HttpClient http) : ControllerBase
        {
            private static async Task<HttpResponseMessage> SendInTimeAsync(HttpClient http, HttpRequestMessage message, int seconds)
            {
                using var source = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
                return await http.SendAsync(message, source.Token);
            }

            [HttpPost("ask")] public async Task<string> AskAsync([FromBody] string question)
            {
                var message = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions") { Content = JsonContent.Create(new { model = "gpt-4o", messages = new[] { new { role = "user", content = question } } }) };
                return await (await [|SendInTimeAsync(http, message, 30)|]).Content.ReadAsStringAsync();
            }

            [HttpPost("models")] public async Task<string> ModelsAsync([FromBody] string name) =>
                await (await SendInTimeAsync(http, new HttpRequestMessage(HttpMethod.Get, "https://api.openai.com/v1/models/" + name), 30)).Content.ReadAsStringAsync();

            [HttpPost("laws")] public async Task<string> LawsAsync([FromBody] string title)
            {
                var message = new HttpRequestMessage(HttpMethod.Post, "https://laws.example.org/search") { Content = JsonContent.Create(new { title }) };
                return await (await SendInTimeAsync(http, message, 30)).Content.ReadAsStringAsync();
            }
        }
        """);

    /// <summary>A sender that asks models and others: the question stands where a model's address is given.</summary>
    [Fact]
    public Task SharedSender() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        public interface ISender { Task<string> PostAsync(string url, string body); }
        public class Sender(HttpClient http) : ISender
        {
            public async Task<string> PostAsync(string url, string body) => await (await http.PostAsync(url, new StringContent(body))).Content.ReadAsStringAsync();
        }
        [ApiController]
        public class Asking(ISender sender) : ControllerBase
        {
            [HttpPost("ask")]
            public Task<string> Ask(string text) => [|sender.PostAsync("https://api.openai.com/v1/chat/completions", text)|];
            [HttpPost("weather")]
            public Task<string> Weather(string town) => sender.PostAsync("https://api.weather.example/today", town);
        }
        """);

    /// <summary>A path below a base address says what is asked for there: the check is no call that needs a check.</summary>
    [Theory]
    [InlineData("if (await IsFlaggedAsync(text)) return \"\";", "http.PostAsJsonAsync(\"chat/completions\", new { model = \"gpt-4o\", messages = new[] { new { role = \"user\", content = text } } })")]
    [InlineData("", "[|http.PostAsJsonAsync(\"chat/completions\", new { model = \"gpt-4o\", messages = new[] { new { role = \"user\", content = text } } })|]")]
    public Task WithAPathBelowIt(string check, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        [ApiController]
        public class Asking : ControllerBase
        {
            private static readonly HttpClient http = new() { BaseAddress = new Uri("https://api.openai.com/v1/") };

            [HttpPost("ask")]
            public async Task<string> Ask(string text)
            {
                {{check}}
                return await (await {{call}}).Content.ReadAsStringAsync();
            }

            private static async Task<bool> IsFlaggedAsync(string text)
            {
                var answer = await http.PostAsJsonAsync("moderations", new { model = "omni-moderation-latest", input = text });
                var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
                return json.GetProperty("results")[0].GetProperty("flagged").GetBoolean();
            }
        }
        """);

    /// <summary>A sender is the call of whatever address it is given.</summary>
    [Theory]
    [InlineData("if (await api.IsFlaggedAsync(wish)) return BadRequest(); return Ok(await api.AskAsync(wish));")]
    [InlineData("return Ok(await [|api.AskAsync(wish)|]);")]
    public Task OneSenderForCheckAndQuestion(string body) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json.Nodes;
        using Microsoft.AspNetCore.Mvc;
        public class Api(HttpClient http)
        {
            private const string Base = "https://api.openai.com/v1";
            public async Task<bool> IsFlaggedAsync(string text) => (await SendAsync("/moderations", new { input = text }))["results"]![0]!["flagged"]!.GetValue<bool>();
            public async Task<string> AskAsync(string text) =>
                (await SendAsync("/chat/completions", new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = text } } }))["choices"]![0]!["message"]!["content"]!.GetValue<string>();
            private async Task<JsonNode> SendAsync(string path, object body)
            {
                using var response = await http.PostAsJsonAsync(Base + path, body);
                response.EnsureSuccessStatusCode();
                return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
            }
        }
        public class WishController(Api api) : ControllerBase
        {
            [HttpPost("wish")]
            public async Task<IActionResult> Post(string wish) { {{body}} }
        }
        """);

    /// <summary>What a sender puts into the body is no address, whatever word it is: whoever asks is where the text enters.</summary>
    [Fact]
    public Task NameOfAModel() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        public class Chef(HttpClient http)
        {
            public async Task<string> CookAsync(string wish, string model)
            {
                var reply = await http.PostAsJsonAsync("http://localhost:11434/api/generate", new { model, prompt = wish });
                return await reply.Content.ReadAsStringAsync();
            }
        }
        public class Kitchen(Chef chef) : ControllerBase
        {
            private string? _model;
            [HttpPost("menu")] public async Task<string> MenuAsync(string wish) => await [|chef.CookAsync(wish, "llama3")|];
            [HttpPost("sauce")] public async Task<string> SauceAsync(string wish) => await [|chef.CookAsync(wish, _model ?? "")|];
        }
        """);

    /// <summary>What a host of models keeps is looked up without asking one.</summary>
    [Theory]
    [InlineData("http.GetAsync(\"https://aiplatform.googleapis.com/v1/projects/\" + text)")]
    [InlineData("[|http.PostAsync(\"https://aiplatform.googleapis.com/v1/projects/\" + text, new StringContent(text))|]")]
    public Task LookedUp(string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        public class Asking(HttpClient http) : ControllerBase
        {
            [HttpPost("ask")]
            public async Task<string> Ask(string text) => await (await {{call}}).Content.ReadAsStringAsync();
        }
        """);
}
