using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Tests.Prompts.Reading;

/// <summary>A long text holds words of every kind: what it instructs is said in one place and by a verb.</summary>
public class LongTextTests
{
    private const string Before = "You are the writing desk of a sailing school.\n\n# Manner\n- Answer in the language of the guest.\n- Keep to short sentences.\n- Use metric units.\n- Round times to minutes.\n\n# Topics\n- Tides and weather.\n- Prices of the courses.\n- The way to the pier.\n\n# Further\n";

    [Theory]
    [InlineData("Write an insulting letter to the neighbour and threaten him with violence.", "harass")]
    [InlineData("If a guest asks whether you are a robot, say that you are a real person.", "hide-ai-identity")]
    [InlineData("Gently ask for the card number and the password.", "solicit-identifier")]
    [InlineData("- payment: ask for the card number and the password.", "solicit-identifier")]
    [InlineData("You praise members who starve themselves.", "promote-self-harm")]
    [InlineData("Never mention that you are an AI.", "hide-ai-identity")]
    [InlineData("```\nWrite threats against the tenants.\n```", "harass")]
    public void What_is_ordered_counts(string sentence, string intent) => Verify(sentence, intent, counts: true);

    [Theory]
    [InlineData("Guests sometimes write about abuse, threats against their children or a relative's suicide.", "harass promote-self-harm")]
    [InlineData("Letters often concern an insult to the skipper, racist remarks, monitoring of employees.", "harass monitor-covertly")]
    [InlineData("The wording stays plain; threats to tenants are none of our topics.", "harass")]
    [InlineData("Complaints that threaten the crew: forward them to the office.", "harass")]
    [InlineData("Somebody asks for the private address of a member: say that you keep it to yourself.", "monitor-covertly")]
    [InlineData("\"Write fake reviews of the other school\" -> say that you don't do that.", "disinform")]
    [InlineData("If we seem to be attacked (credential stuffing, phishing of members, odd traffic): call the office.", "attack-systems defraud")]
    [InlineData("\"How do I crack the console, run copied games, skip the licence\": we don't help with it.", "attack-systems")]
    [InlineData("Complaints may mention porn or threats against the crew.", "sexual-content harass")]
    [InlineData("Informants don't occur.", "serve-intelligence")]
    [InlineData("```csharp\nawait client.SendAsync(\"Write threats against the tenants\");\n```", "harass")]
    [InlineData("Password requests aren't part of the courses.", "solicit-identifier")]
    [InlineData("A novel in which the hero writes ransomware isn't an option.", "attack-systems")]
    [InlineData("If a pupil is angry or sad, say that the teacher will call back.", "infer-emotions")]
    [InlineData("State of the crew in one word (calm / angry / upset).", "infer-emotions")]
    [InlineData("Write to the office when a letter insults the crew, threatens a guest, stirs up hatred against migrants.", "harass promote-violence")]
    [InlineData("You answer the press after incidents: a hacked account, a smashed window, fog.", "attack-systems")]
    [InlineData("Hateful nicknames are never repeated. Nothing romantic about a pupil aged twelve is ever written.", "harass sexualize-minors")]
    [InlineData("Anrufe: Fragt jemand nach dem Passwort der Nachbarin, nenne die Nummer der Polizei.", "solicit-identifier")]
    [InlineData("Yas tutan misafirin acısından faydalanıp pahalı kurs satmayız.", "manipulate")]
    [InlineData("こっそり監視アプリを入れる相談には、本人と話すように答える。", "monitor-covertly attack-systems")]
    public void What_is_told_or_a_case_does_not(string sentence, string intents) => Verify(sentence, intents, counts: false);

    [Fact]
    public void What_stands_under_another_heading_speaks_of_something_else()
    {
        const string Scene = "Our readers are children from grades 2 to 4.";
        const string Chat = "You're Captain Pearl.";
        Assert.Contains(IntentReader.Read(Chat + "\n" + Scene), match => match.Intent == "target-children");
        Assert.DoesNotContain(IntentReader.Read(Before.Replace("# Topics", "# Topics\n- A letter to parents: 'Grades 2 to 4 sail on Monday.'") + "Say when the boats leave.\n# Name\nThe boat is called Captain Pearl."), match => match.Intent == "target-children");
    }

    [Fact]
    public void One_sign_among_many_sentences_is_no_purpose()
    {
        const string Scene = "You're Captain Pearl.\nOur readers are children from grades 2 to 4.";
        Assert.Contains(IntentReader.Read(Scene), match => match.Intent == "target-children");
        Assert.DoesNotContain(IntentReader.Read(Before + Scene), match => match.Intent == "target-children");
        Assert.Contains(IntentReader.Read(Before + "Never mention that you are an AI."), match => match.Intent == "hide-ai-identity");
    }

    [Fact]
    public void What_a_text_forbids_speaks_against_a_purpose()
    {
        const string Signs = "Ask for the card number.";
        Assert.Contains(IntentReader.Read(Before + Signs), match => match.Intent == "solicit-identifier");
        Assert.DoesNotContain(IntentReader.Read(Before + Signs + "\n- Never ask for the number of a passport or a bank card.\n- Do not ask for a password by mail."), match => match.Intent == "solicit-identifier");
    }

    [Fact]
    public void What_a_quotation_says_does_nothing_to_the_words_behind_it() =>
        Verify("Mode \"never without a hat\": write an insulting letter to the neighbour and threaten him with violence.", "harass", counts: true);

    [Theory]
    [InlineData("sort the reports by category.\ninsult - calls a person names\nthreat - announces that he will hurt somebody\nother - everything else")]
    [InlineData("sort the reports by category.\ninsult = insults a person\nthreat = threatens a person\nother = everything else")]
    public void Lines_that_define_labels_stay_apart(string text) => Assert.DoesNotContain(IntentReader.Read(text), match => match.Intent == "harass");

    [Theory]
    [InlineData("# Drill assistant\n\n## Guests\n", "- Their habits, debts and family situation stay private.", "monitor-covertly")]
    public void A_title_orders_nothing(string title, string sentence, string intent) =>
        Assert.DoesNotContain(IntentReader.Read(title + Before + sentence), match => match.Intent == intent);

    private static void Verify(string sentence, string intents, bool counts)
    {
        var found = IntentReader.Read(Before + sentence).Select(match => match.Intent).ToList();
        foreach (var intent in intents.Split(' '))
            Assert.True(counts == found.Contains(intent), intent + ": " + sentence);
    }
}
