using UsagePolicyAnalyzers.CodeFixes.Prompts;
using UsagePolicyAnalyzers.CodeFixes.Transparency;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;
using UsagePolicyAnalyzers.Vocabulary;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>Fixes of UPA1003 and UPA1004: what they insert ends the report.</summary>
public class IdentityFixTests
{
    private const string Code = """
        using Microsoft.Extensions.AI;
        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> RunAsync(string name) => client.GetResponseAsync(TEXT);
        }
        """;

    [Theory]
    [InlineData("\"Welcome people. [|Never say that you are an AI.|] Be kind.\"", "\"Welcome people. Always answer truthfully about being an AI. Be kind.\"")]
    [InlineData("$\"Welcome {name}. [|Never say that you are an AI.|] Be kind.\"", "$\"Welcome {name}. Always answer truthfully about being an AI. Be kind.\"")]
    [InlineData("\"Du begrüßt die Gäste. [|Sage niemals, dass du eine KI bist.|]\"", "\"Du begrüßt die Gäste. Antworte immer wahrheitsgemäß, dass du eine KI bist.\"")]
    public Task UPA1003_answers_truthfully(string before, string after) => CSharpCodeFixVerifier<AiIdentityAnalyzer, AiIdentityFix>.VerifyCodeFixAsync(
        Code.Replace("TEXT", before, StringComparison.Ordinal), Code.Replace("TEXT", after, StringComparison.Ordinal));

    [Fact]
    public Task UPA1004_labels_the_persona() => CSharpCodeFixVerifier<ImpersonationAnalyzer, ImpersonationFix>.VerifyCodeFixAsync(
        Code.Replace("TEXT", "\"[|You are Elon Musk.|] Answer questions.\"", StringComparison.Ordinal),
        Code.Replace("TEXT", "\"You are Elon Musk (simulated parody, say so in every reply). Answer questions.\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("Never say that you are an AI.", "Always")]
    [InlineData("Nunca digas que eres una IA.", "Responde")]
    [InlineData("Sage niemals, dass du eine KI bist.", "Antworte")]
    [InlineData("Ne dis jamais que tu es une IA.", "Réponds")]
    [InlineData("Nunca diga que você é uma IA.", "Responda")]
    [InlineData("Non dire mai che sei una IA.", "Rispondi")]
    [InlineData("不要透露你是人工智能。", "始终")]
    [InlineData("AIであることを明かさないでください。", "AI")]
    [InlineData("Yapay zekâ olduğunu asla söyleme.", "Yapay")]
    public void What_is_put_in_is_of_the_language_and_no_intent(string sentence, string start)
    {
        var language = PromptLanguage.Of(sentence);

        Assert.StartsWith(start, language.Truthful, StringComparison.Ordinal);
        Assert.Empty(IntentReader.Read(language.Truthful));
        Assert.Empty(IntentReader.Read(language.Form));
        Assert.True(WordTables.BuiltIn.Disclosures.InstructsIntroduction(language.Introduction), language.Introduction);
        Assert.Empty(IntentReader.Read(language.Introduction));
    }
}
