using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.SensitiveFlowAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>UPA3001: what an object says about itself, what a converter writes of it, and what a copy leaves out.</summary>
public sealed class PrintedObjectTests
{
    [Theory]
    [InlineData("$\"Greet {guest}\"", "record Guest(string Name, string PassportNumber) { public override string ToString() => Name; }")]
    [InlineData("\"Greet \" + guest", "sealed record Guest(string Name, string PassportNumber) { private bool PrintMembers(StringBuilder text) { text.Append(\"Name = \").Append(Name); return true; } }")]
    [InlineData("string.Format(\"Greet {0}\", guest)", "class Guest { public string Name = \"\"; public string PassportNumber = \"\"; public override string ToString() => $\"{Name} ({PassportNumber[^3..]})\"; }")]
    [InlineData("new StringBuilder(\"Greet \").Append(guest).ToString()", "class Guest { public string Name = \"\"; public string PassportNumber = \"\"; public override string ToString() => Name; }")]
    [InlineData("$\"Greet {guest}\"", "record Guest(string Name, string PassportNumber) { public override string ToString() => $\"{Name} {{|UPA3001:PassportNumber|}}\"; }")]
    [InlineData("$\"Greet {guest}\"", "sealed record Guest(string Name, string PassportNumber) { private bool PrintMembers(StringBuilder text) { text.Append({|UPA3001:PassportNumber|}); return true; } }")]
    [InlineData("\"Greet \" + guest", "class Guest { public string Name = \"\"; public string PassportNumber = \"\"; public override string ToString() => Name + \", \" + {|UPA3001:PassportNumber|}; }")]
    [InlineData("\"Greet \" + {|UPA3001:guest|}.ToString()", "record Guest(string Name, string PassportNumber);")]
    public Task AnObjectInATextIsWhatItSaysAboutItself(string prompt, string guest) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        {{guest}}
        interface IGuests { Task<Guest> NextAsync(); }
        class Reception(ChatClient chat, IGuests guests)
        {
            public async Task GreetAsync()
            {
                var guest = await guests.NextAsync();
                await chat.CompleteChatAsync({{prompt}});
            }
        }
        """);

    [Theory]
    [InlineData("writer.WriteStringValue(new string('*', value.Length));", "safes")]
    [InlineData("writer.WriteStringValue(value[^2..]);", "safes")]
    [InlineData("writer.WriteStringValue(value.Trim());", "{|UPA3001:safes|}")]
    [InlineData("JsonSerializer.Serialize(writer, value);", "{|UPA3001:safes|}")]
    public Task AConverterDecidesWhatGoesOut(string write, string sent) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Short : JsonConverter<string>
        {
            public override string Read(ref Utf8JsonReader reader, System.Type type, JsonSerializerOptions options) => "";
            public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) { {{write}} }
        }
        class Safe { public string Room { get; set; } = ""; [JsonConverter(typeof(Short))] public string Password { get; set; } = ""; }
        interface ISafes { Task<Safe[]> AllAsync(); }
        class Concierge(ChatClient chat, ISafes book)
        {
            public async Task AskAsync()
            {
                var safes = await book.AllAsync();
                await chat.CompleteChatAsync(JsonSerializer.Serialize({{sent}}));
            }
        }
        """);

    [Theory]
    [InlineData("order with { Payer = order.Payer with { Iban = null } }", "sent")]
    [InlineData("new Order(order.Id, new Payer(order.Payer.Name, null))", "sent")]
    [InlineData("order with { Id = 0 }", "{|UPA3001:sent|}")]
    public Task ACopyWithoutItHasNone(string copy, string sent) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        record Payer(string Name, string? Iban);
        record Order(int Id, Payer Payer);
        interface IOrders { Task<List<Order>> OpenAsync(); }
        class Clerk(ChatClient chat, IOrders orders)
        {
            public async Task SumUpAsync()
            {
                var sent = new List<Order>();
                foreach (var order in await orders.OpenAsync()) sent.Add({{copy}});
                await chat.CompleteChatAsync(JsonSerializer.Serialize({{sent}}));
            }
        }
        """);

    [Theory]
    [InlineData("foreach (var part in rows.Chunk(10)) await chat.CompleteChatAsync(JsonSerializer.Serialize({|UPA3001:part|}));")]
    [InlineData("await chat.CompleteChatAsync(JsonSerializer.Serialize({|UPA3001:rows.Take(5).ToList()|}));")]
    public Task HowManyAreTakenIsNotWhatIsTaken(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Row { public string Host { get; set; } = ""; public string Password { get; set; } = ""; }
        class Hints(ChatClient chat)
        {
            public async Task AskAsync(Row[] rows) { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("Code(account.Iban)", "static string Code(string text) => string.Concat(text.AsSpan(0, 2), \"..\", text.AsSpan(text.Length - 4));")]
    [InlineData("Code({|UPA3001:account.Iban|})", "static string Code(string text) => string.Concat(\"No. \", text.AsSpan());")]
    public Task APartOfItIsNotIt(string value, string code) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Account { public string Iban { get; set; } = ""; }
        class Letters(ChatClient chat)
        {
            public async Task WriteAsync(Account account) => await chat.CompleteChatAsync("Account " + {{value}});
            private {{code}}
        }
        """);

    [Theory]
    [InlineData("new Page(found.Count, {|UPA3001:found|})")]
    [InlineData("new Shelf { Count = found.Count, Guests = {|UPA3001:found|} }")]
    [InlineData("new { found.Count, guests = {|UPA3001:found|} }")]
    [InlineData("new Page(found.Count, [])")]
    [InlineData("new Tally(found)")]
    public Task AnObjectInWhatAToolGivesBack(string answer) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using ModelContextProtocol.Server;
        record Guest(string Name, string PassportNumber);
        record Page(int Count, IReadOnlyList<Guest> Guests);
        class Shelf { public int Count { get; set; } public IReadOnlyList<Guest> Guests { get; set; } = []; }
        class Tally(IReadOnlyList<Guest> all) { public int Count => all.Count; }
        interface IGuests { Task<IReadOnlyList<Guest>> FindAsync(string name); }
        [McpServerToolType]
        class Reception(IGuests guests)
        {
            [McpServerTool]
            public async Task<object> Find(string name)
            {
                var found = await guests.FindAsync(name);
                return {{answer}};
            }
        }
        """);
}
