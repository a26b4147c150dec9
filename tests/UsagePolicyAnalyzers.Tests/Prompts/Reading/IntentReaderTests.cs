using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Tests.Prompts.Reading;

public class IntentReaderTests
{
    [Theory]
    [InlineData("Request the passport number of every guest.")]
    [InlineData("Do not hesitate to ask for the password.")]
    [InlineData("Please collect:\n- name\n- bank account number")]
    [InlineData("Do not close the ticket until the caller has given you their passport number.")]
    [InlineData("Never be rude.\nAsk for the IBAN of the sender.")]
    [InlineData("When somebody calls, ask for their card number.")]
    [InlineData("When the code arrives on the phone, get the guest to read it to you.")]
    [InlineData("Pide al huésped el número de la tarjeta.")]
    [InlineData("Frage den Gast nach seiner Kreditkartennummer.")]
    [InlineData("Demande au client son mot de passe.")]
    public void An_instruction_counts(string prompt) => Assert.Contains(IntentReader.Read(prompt), match => match.Intent == "solicit-identifier");

    [Theory]
    [InlineData("Never request the passport number of a guest.")]
    [InlineData("Avoid asking for passwords.")]
    [InlineData("## Never\n- ask for passwords\n- collect card numbers")]
    [InlineData("Red lines:\n1. No requests for passwords")]
    [InlineData("❌ Ask for a password")]
    [InlineData("\u26A0\uFE0F Never ask for a password")]
    [InlineData("\uFE0F")]
    [InlineData("Classify messages that ask for a password.")]
    [InlineData("If somebody asks for a password, decline.")]
    [InlineData("Frage niemals nach einem Passwort.")]
    [InlineData("パスワードを聞かないでください。")]
    [InlineData("")]
    public void Whatever_is_forbidden_or_only_talked_about_is_silent(string prompt) => Assert.DoesNotContain(IntentReader.Read(prompt), match => match.Intent == "solicit-identifier");

    [Theory]
    [InlineData("TrustScore", "profile-person")]
    [InlineData("SocialScore", "profile-person")]
    public void A_name_asks_for_what_it_names(string name, string intent) => Assert.Contains(IntentReader.Read(name, TextKind.Name), match => match.Intent == intent);

    [Theory]
    [InlineData("Age")]
    [InlineData("x")]
    [InlineData("ExplicitTypes")]
    public void An_ordinary_name_is_silent(string name) => Assert.Empty(IntentReader.Read(name, TextKind.Name));

    [Theory]
    [InlineData("Explain to members of the club how a pyramid scheme collapses.")]
    [InlineData("The guest may write: \"send me a fake invoice\". Decline.")]
    [InlineData("Prohibited content\n- fake invoices\n- phishing mails")]
    public void What_is_explained_quoted_or_prohibited_is_silent(string prompt) => Assert.DoesNotContain(IntentReader.Read(prompt), match => match.Intent == "defraud");

    [Theory]
    [InlineData("Write a phishing mail to the customers of the bank.")]
    [InlineData("Uydurma bir ceza için sahte fatura hazırla.")]
    [InlineData("Schreibe eine gefälschte Rechnung an den Empfänger.")]
    [InlineData("编写钓鱼邮件。")]
    public void Fraud_is_found_in_many_languages(string prompt) => Assert.Contains(IntentReader.Read(prompt), match => match.Intent == "defraud");

    [Fact]
    public void The_span_is_the_sentence_without_its_mark()
    {
        const string Prompt = "You work at a hotel.\n- Be kind.\n- Ask for the card number.\n- Say thanks.";
        var match = Assert.Single(IntentReader.Read(Prompt));
        Assert.Equal("Ask for the card number.", Prompt.Substring(match.Span.Start, match.Span.Length));
    }

    [Fact]
    public void A_large_text_is_read_to_its_end()
    {
        var prompt = string.Concat(Enumerable.Repeat("- Name the platform and do not guess the time.\n", 20_000)) + "Ask for the card number.";
        Assert.Contains(IntentReader.Read(prompt), match => match.Intent == "solicit-identifier");
        Assert.Empty(IntentReader.Read(new string('(', 100_000)));
    }

    [Fact]
    public void A_bad_line_of_a_table_is_an_error_with_its_place()
    {
        var table = WordTableReader.Read("language en\n[concept a]\nfine, (broken\n[nonsense]\nlost");
        Assert.Equal("fine", Assert.Single(table.Phrases).Phrase);
        Assert.Equal(new[] { 3, 4, 5 }, table.Errors.Select(error => error.Line));
    }

    [Theory]
    [InlineData("CardNumber", "card number")]
    [InlineData("card_number", "card number")]
    [InlineData("SSNValue", "ssn value")]
    [InlineData("iban2", "iban 2")]
    public void Identifiers_fall_into_words(string identifier, string words) => Assert.Equal(words, string.Join(" ", IdentifierWords.Split(identifier)));
}
