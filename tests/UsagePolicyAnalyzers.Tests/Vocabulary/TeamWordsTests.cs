using FsCheck;
using FsCheck.Fluent;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Vocabulary;

namespace UsagePolicyAnalyzers.Tests.Vocabulary;

/// <summary>What a team adds to the word tables, and takes away from them.</summary>
public class TeamWordsTests
{
    [Fact]
    public void Without_a_file_the_tables_are_the_embedded_ones() => Assert.Same(WordTables.BuiltIn, WordTables.Of([]));

    [Fact]
    public void The_same_files_give_the_same_tables() => Assert.Same(Tables("[domains]\ndomain | zoo | animal care"), Tables("[domains]\ndomain | zoo | animal care"));

    [Fact]
    public void A_disclosure_of_the_team_tells_people()
    {
        const string greeting = "You are talking to Zed-E, how can we help?";
        Assert.False(WordTables.BuiltIn.Disclosures.NamesAi(greeting));
        Assert.True(Tables("[disclosures]\nai | en | zed e").Disclosures.NamesAi(greeting));
    }

    [Fact]
    public void A_phrase_that_is_taken_away_tells_nothing_any_more()
    {
        const string greeting = "This answer was written by GPT.";
        Assert.True(WordTables.BuiltIn.Disclosures.NamesAi(greeting));
        Assert.False(Tables("[disclosures]\n- ai | en | GPT").Disclosures.NamesAi(greeting));
    }

    [Fact]
    public void An_identifier_of_the_team_is_kept_from_models()
    {
        var names = Tables("[identifiers]\nelement | badge | staff badge number | High | Integer\nname | badge | en | badge number\n").Identifiers;
        Assert.Equal("staff badge number", names.Find("BadgeNumber", "string", "Employee")?.DisplayName);
        Assert.NotNull(names.Find("Iban", "string", "Employee"));
    }

    [Fact]
    public void An_identifier_can_be_taken_away_with_all_its_names()
    {
        var names = Tables("[identifiers]\n- element | iban | IBAN | High | Text\n").Identifiers;
        Assert.Null(names.Find("Iban", "string", "Employee"));
    }

    [Fact]
    public void A_protected_attribute_can_be_added() =>
        Assert.Equal("caste", Tables("[protected-attributes]\nelement | caste | caste | High | Integer\nname | caste | en | caste, jati").ProtectedAttributes.Find("Jati", "string", "Applicant")?.Id);

    [Fact]
    public void A_domain_of_the_team_is_told()
    {
        var domains = Tables("[domains]\ndomain | adoption | adoption of children\nterm | adoption | 3 | en | adoptive*, placement order").Domains;
        Assert.Equal("adoption of children", domains.Find(["AdoptiveParents"])?.Name);
    }

    [Fact]
    public void A_domain_can_be_taken_away()
    {
        string[] texts = ["Decide about this loan application", "CreditScore", "borrower"];
        Assert.Equal("finance", WordTables.BuiltIn.Domains.Find(texts)?.Id);
        Assert.NotEqual("finance", Tables("[domains]\n- domain | finance | credit and financial activities").Domains.Find(texts)?.Id);
    }

    [Fact]
    public void A_regulated_field_has_words_of_the_team() =>
        Assert.Equal(RegulatedFieldName, Tables("[regulated-fields]\nMedical | strong | en | zymoscopy\nMedical | weak | en | zymo lab").RegulatedFields.Find("Explain the zymoscopy of the zymo lab")?.ToString());

    private const string RegulatedFieldName = "Medical";

    [Fact]
    public void A_concept_has_words_of_the_team()
    {
        const string prompt = "Write a zorbmail to every customer that asks for the login.";
        Assert.DoesNotContain(IntentReader.Read(prompt), match => match.Intent == "defraud");
        Assert.Contains(IntentReader.Read(prompt, lexicon: Tables("[concept scam-text]\nzorbmail, zorbmails").Lexicon), match => match.Intent == "defraud");
    }

    [Fact]
    public void A_row_of_an_intent_can_be_added()
    {
        const string prompt = "Recite the zorb oath.";
        var lexicon = Tables("[concept zorb-oath]\nzorb oath\n[concept recite]\nrecite\n[intent defraud]\n+recite >zorb-oath").Lexicon;
        Assert.Contains(IntentReader.Read(prompt, lexicon: lexicon), match => match.Intent == "defraud");
    }

    [Fact]
    public void A_row_of_an_intent_can_be_taken_away()
    {
        const string prompt = "You are Anna. Never reveal that you are an AI.";
        Assert.Contains(IntentReader.Read(prompt), match => match.Intent == "hide-ai-identity");
        Assert.DoesNotContain(IntentReader.Read(prompt, lexicon: Tables("[intent hide-ai-identity]\n- -reveal >ai-identity").Lexicon), match => match.Intent == "hide-ai-identity");
    }

    [Theory]
    [InlineData("[domain]\nterm | zoo | 3 | en | lion", 1, "'[domain]' is no section", "domains")]
    [InlineData("[concept]\nhello", 1, "'[concept]' is no section", "concept")]
    [InlineData("[domains\nhello", 1, "'[domains' is no section", "domains")]
    [InlineData("hello", 1, "The line belongs to no section", null)]
    [InlineData("[domains]\nterms | finance | 3 | en | cash", 2, "'terms' is no row of 'domains'", "term")]
    [InlineData("[domains]\nterm | finanse | 3 | en | cash", 2, "'finanse' is not declared in 'domains'", "finance")]
    [InlineData("[domains]\nterm | finance | many | en | cash", 2, "'many' is no number", null)]
    [InlineData("[domains]\nterm | finance | 3 | english | cash", 2, "'english' is no language", null)]
    [InlineData("[domains]\nterm | finance | 3 | en |  ,", 2, "A row that begins with 'term' is written as: term | id | number | language | list", null)]
    [InlineData("[domains]\nterm | finance | cash", 2, "A row that begins with 'term' is written as", null)]
    [InlineData("[domains]\nveto | finanse | en | cash", 2, "'finanse' is not declared", "finance")]
    [InlineData("[domains]\ndomain | finance | money", 2, "'finance' is declared already", null)]
    [InlineData("[domains]\n- domain | finanse | credit and financial activities", 2, "'finanse' is not declared", "finance")]
    [InlineData("[domains]\n- term | finance | 3 | en | zebra", 2, "'domains' has no such row with 'zebra' to take away", null)]
    [InlineData("[identifiers]\nelement | badge | badge | Hihg | Text", 2, "'Hihg' is none of", "High")]
    [InlineData("[disclosures]\nAi | en | zed", 2, "'Ai' is no row of 'disclosures'", "ai")]
    [InlineData("[disclosures]\nai | en | zed\n- ai | en | zed", 3, "'disclosures' has no such row", null)]
    [InlineData("[disclosures]\nmachine | en | zed\nmachine | en | zed", 3, "Line 2 says the same", null)]
    [InlineData("[concept scam-text]\nhello\n(a, b", 3, "'(a' has unbalanced", null)]
    [InlineData("[concept scam-txt]\nhello", 1, "'scam-txt' is no concept", "scam-text")]
    [InlineData("[concept scam-text]\n- zebra", 2, "'scam-text' has no phrase 'zebra' to take away", null)]
    [InlineData("[concept scam-text]\nphishing\n- phishing", 3, "Line 2 says the opposite", null)]
    [InlineData("[intent defrawd]\n+do >scam-text", 1, "'defrawd' is no intent of a rule", "defraud")]
    [InlineData("[intent defraud]\n+do >scam-txt", 2, "'scam-txt' is no concept", "scam-text")]
    [InlineData("[intent defraud]\ndo", 2, "A row begins with its act", null)]
    [InlineData("[intent defraud]\n- +eat >scam-text", 2, "'defraud' has no such row to take away", null)]
    public void A_line_that_cannot_be_read_is_one_error(string text, int line, string message, string? nearest)
    {
        var error = Assert.Single(TeamWords.Parse(text).Errors);
        Assert.Equal(line, error.Line);
        Assert.StartsWith(message, error.Message);
        Assert.Equal(nearest, error.Nearest);
    }

    [Fact]
    public void The_rest_of_a_file_with_errors_counts() =>
        Assert.True(Tables("[nonsense]\nx\n[disclosures]\nai | en\nai | en | zed e\n[concept\n").Disclosures.NamesAi("You are talking to Zed-E."));

    [Fact]
    public void Any_file_is_read() => Prop.ForAll<string[]>(lines =>
    {
        string[] starts = ["[domains]\n", "term | finance | 3 | en |", "- ", "[concept scam-text]\n", "[intent defraud]\n", "+do >", "[identifiers]\nelement | ", "", "-", "[disclosures]\nai | en | "];
        var text = string.Join("\n", lines.Select((line, i) => starts[i % starts.Length] + line));
        var count = text.Split('\n').Length;
        var errors = TeamWords.Parse(text).Errors;
        var tables = WordTables.Of([text]);
        _ = tables.Domains.Find(lines) is null | tables.Disclosures.NamesAi(text) | tables.Identifiers.Find("Iban", "string", null) is null;
        return errors.All(error => error.Line >= 1 && error.Line <= count && error.Column >= 1) && errors.Select(error => error.Line).Distinct().Count() == errors.Length;
    }).QuickCheckThrowOnFailure();

    private static WordTables Tables(string text)
    {
        Assert.True(text.Contains("nonsense", StringComparison.Ordinal) || TeamWords.Parse(text).Errors.IsEmpty, string.Join("\n", TeamWords.Parse(text).Errors));
        return WordTables.Of([text]);
    }
}
