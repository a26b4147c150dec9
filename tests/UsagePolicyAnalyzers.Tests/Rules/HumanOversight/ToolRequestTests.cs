using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.ToolActionAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2003: a request or a write of its own is no action; what the tool is called, where it goes and what it deletes make it one.</summary>
public sealed class ToolRequestTests
{
    [Theory]
    [InlineData("Switch", "await http.PostAsJsonAsync(\"/lamps/3\", new { color })", false)]
    [InlineData("Send", "await http.PostAsJsonAsync(\"/lamps/3\", new { color })", false)]
    [InlineData("Refund", "await http.PostAsJsonAsync(\"/lamps/3\", new { color })", true)]
    [InlineData("SendGreeting", "await http.PostAsJsonAsync(\"/lamps/3\", new { color })", true)]
    [InlineData("Switch", "await http.PostAsJsonAsync(\"/messages/send\", new { color })", true)]
    [InlineData("Switch", "await http.PostAsync(color, null)", true)]
    [InlineData("Switch", "await http.DeleteAsync(\"/lamps/3\")", true)]
    [InlineData("Switch", "await http.GetAsync(\"/lamps/3\")", false)]
    public Task Requests(string name, string request, bool isReported) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using Microsoft.Extensions.AI;
        public class Lamps(IChatClient client, HttpClient http)
        {
            private async Task<string> {{name}}(string color)
            {
                using var response = {{request}};
                return response.IsSuccessStatusCode ? "on" : "off";
            }
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [{{(isReported ? "[|" : "")}}AIFunctionFactory.Create({{name}}){{(isReported ? "|]" : "")}}] });
        }
        """);

    [Theory]
    [InlineData("AddMeal", "insert into meals (name) values (@name)", false)]
    [InlineData("AddMeal", "delete from meals where name = @name", true)]
    [InlineData("OrderMeal", "insert into meals (name) values (@name)", true)]
    [InlineData("OrderMeal", "select count(*) from meals where name = @name", false)]
    public Task Statements(string name, string sql, bool isReported) => Verify.VerifyAnalyzerAsync($$"""
        using System.Data.Common;
        using Microsoft.Extensions.AI;
        public class Kitchen(IChatClient client, DbConnection connection)
        {
            private async Task<int> {{name}}(string name)
            {
                using var command = connection.CreateCommand();
                command.CommandText = "{{sql}}";
                return await command.ExecuteNonQueryAsync();
            }
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [{{(isReported ? "[|" : "")}}AIFunctionFactory.Create({{name}}){{(isReported ? "|]" : "")}}] });
        }
        """);

    // All requests go through one method, whose callers say what it does.
    [Theory]
    [InlineData("SendWithKeyAsync(HttpMethod.Delete, \"/shelves/3\")", true)]
    [InlineData("SendWithKeyAsync(HttpMethod.Get, \"/shelves/3\")", false)]
    [InlineData("SendWithKeyAsync(HttpMethod.Post, \"/shelves\")", false)]
    [InlineData("SendWithKeyAsync(HttpMethod.Post, \"/orders/cancel\")", true)]
    public Task WrappedRequests(string request, bool isReported) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using Microsoft.Extensions.AI;
        public class Library(HttpClient http)
        {
            private async Task<string> SendWithKeyAsync(HttpMethod method, string address)
            {
                using var request = new HttpRequestMessage(method, address);
                using var response = await http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }
            public Task<string> FindAsync(string title) => SendWithKeyAsync(HttpMethod.Get, "/search?title=" + title);
            public Task<string> ClearAsync() => SendWithKeyAsync(HttpMethod.Delete, "/shelves");
            public Task<string> ShelfAsync() => {{request}};
        }
        public class Desk(IChatClient client, Library library)
        {
            private Task<string> Shelf() => library.ShelfAsync();
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [{{(isReported ? "[|" : "")}}AIFunctionFactory.Create(Shelf){{(isReported ? "|]" : "")}}] });
        }
        """);

    /// <summary>A class of the program that is itself a function of the model.</summary>
    [Theory]
    [InlineData("File.Delete(Path.Combine(\"notes\", arguments[\"name\"]!.ToString()!))", "[|new NoteTool()|]")]
    [InlineData("_ = File.Exists(Path.Combine(\"notes\", arguments[\"name\"]!.ToString()!))", "new NoteTool()")]
    public Task Functions_of_their_own(string work, string tool) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.AI;
        public sealed class NoteTool : AIFunction
        {
            public override string Name => "note";
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
            {
                {{work}};
                return new((object?)"done");
            }
        }
        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [{{tool}}] });
        }
        """);
}
