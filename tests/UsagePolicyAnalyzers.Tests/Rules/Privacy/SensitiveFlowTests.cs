using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.SensitiveFlowAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

public sealed class SensitiveFlowTests
{
    [Theory]
    [InlineData("await chat.CompleteChatAsync($\"Write to {customer.Name}, account {{|UPA3001:customer.Iban|}}\");")]
    [InlineData("var text = new System.Text.StringBuilder(\"Account \"); text.Append({|UPA3001:customer.Iban|}); await chat.CompleteChatAsync(text.ToString());")]
    [InlineData("await chat.CompleteChatAsync(System.Text.Json.JsonSerializer.Serialize({|UPA3001:customer|}));")]
    [InlineData("await chat.CompleteChatAsync(Describe(customer));")]
    public Task IdentifierThatReachesThePrompt(string statement) => Verify.VerifyAnalyzerAsync(In(statement));

    [Theory]
    [InlineData("await chat.CompleteChatAsync($\"Write to {customer.Name}\");")]
    [InlineData("await chat.CompleteChatAsync($\"The account has {customer.Iban.Length} digits\");")]
    [InlineData("var shared = customer with { Iban = \"\" }; await chat.CompleteChatAsync(System.Text.Json.JsonSerializer.Serialize(shared));")]
    [InlineData("await chat.CompleteChatAsync(System.Text.Json.JsonSerializer.Serialize(new { customer.Name }));")]
    public Task WhatHasNoIdentifierInIt(string statement) => Verify.VerifyAnalyzerAsync(In(statement));

    // The builder takes any value: what is told apart is who gives it an identifier.
    [Theory]
    [InlineData("Prompt.For(\"Letter\").With(\"Name\", customer.Name).With(\"Account\", {|UPA3001:customer.Iban|}).Text()")]
    [InlineData("Prompt.For(\"Letter\").With(\"Name\", customer.Name).With(\"Digits\", customer.Iban.Length.ToString()).Text()")]
    [InlineData("string.Join(\"\\n\", all.GroupBy(c => c.Iban).Select(g => g.Count() + \": \" + g.Sum(c => c.Name.Length)))")]
    [InlineData("string.Join(\"\\n\", {|UPA3001:all.GroupBy(c => c.Iban)|}.Select(g => g.Key + \": \" + g.Count()))")]
    public Task WhereItEntersTheText(string prompt) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        record Customer(string Name, string Iban);
        sealed class Prompt
        {
            private readonly StringBuilder _text = new();
            public static Prompt For(string task) => new Prompt().With("Task", task);
            public Prompt With(string label, string value) { _text.Append(label).Append(": ").AppendLine(value); return this; }
            public string Text() => _text.ToString();
        }
        class Desk(ChatClient chat)
        {
            public Task AskAsync(Customer customer, IReadOnlyList<Customer> all) => chat.CompleteChatAsync({{prompt}});
        }
        """);

    [Fact]
    public Task DefaultOfNothingDoesNotMakeAValueSafe() => Verify.VerifyAnalyzerAsync("""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Database { public string Name { get; init; } = ""; public string ConnectionString { get; init; } = ""; }
        interface ICatalog { Database? Find(string name); }
        class Copilot(ChatClient chat, ICatalog catalog)
        {
            public async Task AskAsync(string name) =>
                await chat.CompleteChatAsync("Write SQL for " + {|UPA3001:catalog.Find(name)!.ConnectionString|});
        }
        """);

    [Theory]
    [InlineData("$\"{masked.Iban}\"")]
    [InlineData("$\"{{|UPA3001:masked.Pin|}}\"")]
    [InlineData("$\"{hidden.Iban} {hidden.Pin}\"")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize({|UPA3001:masked|})")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(hidden)")]
    public Task RedactorOfAnObjectMasksWhatItMasks(string prompt) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        record Account(string Name, string Iban, string Pin);
        static class Masking
        {
            public static Account Masked(this Account a) => a with { Iban = new string('*', 18) + a.Iban[^4..] };
            public static Account Redact(Account a) => new(a.Name, a.Iban[^4..], "");
        }
        interface IAccounts { Task<Account> LoadAsync(int id); }
        class Copilot(ChatClient chat, IAccounts accounts)
        {
            public async Task AskAsync(int id)
            {
                var masked = (await accounts.LoadAsync(id)).Masked();
                var hidden = Masking.Redact(await accounts.LoadAsync(id));
                await chat.CompleteChatAsync({{prompt}});
            }
        }
        """);

    [Theory]
    [InlineData("object result = payee == null ? \"unknown\" : {|UPA3001:payee|};")]
    [InlineData("object result = {|UPA3001:payee|}!;")]
    [InlineData("object result = payee == null ? \"unknown\" : new { payee.Alias };")]
    [InlineData("object result = payee?.Alias ?? \"unknown\";")]
    public Task WhatAToolGaveBackInAVariableOfAWiderType(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        class Payee { public string Alias { get; set; } = ""; public string Iban { get; set; } = ""; }
        interface IPayees { Task<Payee?> FindAsync(string alias); }
        class Loop(IChatClient client, IPayees payees)
        {
            public async Task<string> RunAsync(List<ChatMessage> history, string id, string alias)
            {
                var payee = await payees.FindAsync(alias);
                {{statement}}
                var content = new FunctionResultContent(id, result);
                history.Add(new ChatMessage(ChatRole.Tool, [content]));
                return (await client.GetResponseAsync(history)).Text;
            }
        }
        """);

    [Fact]
    public Task WhatAServiceWasSetUpWithIsNotWhatItAnswers() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class SearchHandler(string apiKey) : DelegatingHandler { public string ApiKey => apiKey; }
        class Searcher(ChatClient chat, string apiKey)
        {
            private readonly HttpClient _client = new(new SearchHandler(apiKey));
            public async Task AskAsync(string question) =>
                await chat.CompleteChatAsync("Answer from: " + await _client.GetStringAsync("https://search.example/?q=" + question));
        }
        """);

    private static string In(string statement) => $$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        record Customer(string Name, string Iban);
        class Letters(ChatClient chat)
        {
            public async Task WriteAsync(Customer customer)
            {
                {{statement}}
            }
            {{(statement.Contains("Describe") ? "private static string Describe(Customer c) => c.Name + {|UPA3001:c.Iban|};" : "")}}
        }
        """;

    [Theory]
    [InlineData("""{|UPA3001:row.Text("passport_number")|}""")]
    [InlineData("""row.Text("city")""")]
    public Task ColumnThatAReaderIsAskedFor(string read) => Verify.VerifyAnalyzerAsync($$"""
        using System.Data;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        static class Rows
        {
            public static string Text(this DataRow row, string column) => Of(row, column);
            private static string Of(DataRow row, string column) => row[column].ToString() ?? "";
        }
        class Letters(ChatClient chat)
        {
            public async Task WriteAsync(DataRow row) => await chat.CompleteChatAsync("Customer " + {{read}});
        }
        """);
}
