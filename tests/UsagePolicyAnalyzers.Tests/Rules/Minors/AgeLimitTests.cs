using UsagePolicyAnalyzers.Rules.Minors;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Minors;

/// <summary>UPA5002: ages under 13 that a program writes down or checks, one report a cause.</summary>
public class AgeLimitTests
{
    private static Task VerifyAsync(string members, string prompt = "You host a quiz about animals.", string types = "") => CSharpAnalyzerVerifier<ChildAudienceAnalyzer>.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        {{types}}
        public record Player(string Name, int Age);
        public class Quiz
        {
            private readonly IChatClient _client;
            public Quiz(IChatClient client) => _client = client;
            {{members}}
            public async Task<string> PlayAsync(string input) =>
                (await _client.GetResponseAsync(new[] { new ChatMessage(ChatRole.System, "{{prompt}}"), new ChatMessage(ChatRole.User, input) })).Text;
        }
        """);

    [Theory]
    [InlineData("public const int [|MinimumAge = 10|];")]
    [InlineData("private static readonly int [|s_minAge = 6|];")]
    [InlineData("private const int [|Mindestalter = 8|];")]
    [InlineData("[|public int MinimumPlayerAge { get; set; } = 9;|]")]
    [InlineData("[|public int EdadMinima => 7;|]")]
    [InlineData("public bool May(Player player) { const int [|minAge = 12|]; return player.Age >= minAge; }")]
    public Task Ages_that_are_written(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public const int MinimumAge = 13;")]
    [InlineData("public const int MinimumAge = 18;")]
    [InlineData("public const int MaximumAge = 12;")]
    [InlineData("public const int MinimumAgeInDays = 7;")]
    [InlineData("public const int CacheMinAge = 5;")]
    [InlineData("public const int MinimumPlayers = 4;")]
    [InlineData("public const int Page = 3; public const int Stage = 2;")]
    public Task Other_numbers(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public void Join(Player player) { if ([|player.Age < 8|]) throw new ArgumentException(); }")]
    [InlineData("public string Join(Player player) => [|player.Age < 8|] ? \"You are too young for this round.\" : \"Welcome\";")]
    [InlineData("public string Join(int age) { if ([|age <= 5|]) return \"You are not old enough.\"; return \"Welcome\"; }")]
    [InlineData("public string Join(int age) { if (age > 99 || [|6 > age|]) return \"You are too young or too old.\"; return \"Welcome\"; }")]
    public Task Checks(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public void Join(Player player) { if (player.Age < 13) throw new ArgumentException(); }")]
    [InlineData("public decimal Price(Player player) => player.Age < 6 ? 0m : 12m;")]
    [InlineData("public string Greet(int age) { if (age < 10) return \"Hi there!\"; return \"Good day\"; }")]
    [InlineData("public void Keep(int fileAge) { if (fileAge < 10) throw new ArgumentException(); }")]
    [InlineData("public void Join(Player player) { if (player.Age > 12) throw new ArgumentException(); }")]
    public Task Other_checks(string members) => VerifyAsync(members);

    [Fact]
    public Task The_constant_stands_for_its_check() =>
        VerifyAsync("public const int [|MinimumAge = 10|]; public void Join(Player player) { if (player.Age < 8) throw new ArgumentException(); }");

    [Fact]
    public Task The_sentence_stands_for_the_constant() =>
        VerifyAsync("public const int MinimumAge = 6;", "[|You are a chat companion for children aged 6 to 9.|]");

    [Fact]
    public Task What_teachers_use_is_left_alone() => VerifyAsync("public const int MinimumAge = 6;", "You help primary school teachers to plan lessons.");

    [Fact]
    public Task Fares_are_left_alone() => VerifyAsync("", types: "public class TicketRules { public const int MinimumAge = 6; }");

    [Fact]
    public Task Nothing_without_a_model_call() => CSharpAnalyzerVerifier<ChildAudienceAnalyzer>.VerifyAnalyzerAsync("public class Rules { public const int MinimumAge = 6; }");
}
