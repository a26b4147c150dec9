using FsCheck;
using FsCheck.Fluent;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Tests.Vocabulary;

public class SensitiveValuesTests
{
    private const string OpenAIKey = "sk-proj-" + "q7Zr2LmX9vKe4TbN8wYc" + "Hd5JsGu3PfAo6Ri1";

    [Theory]
    [InlineData("pay with 4716839012745608", SensitiveValueKind.PaymentCardNumber, "4716839012745608")]
    [InlineData("4716 8390 1274 5608 12/29", SensitiveValueKind.PaymentCardNumber, "4716 8390 1274 5608")]
    [InlineData("card:4716-8390-1274-5608.", SensitiveValueKind.PaymentCardNumber, "4716-8390-1274-5608")]
    [InlineData("SSN 531-86-2047", SensitiveValueKind.UsSsn, "531-86-2047")]
    [InlineData("ssn: 531862047", SensitiveValueKind.UsSsn, "531862047")]
    [InlineData("Tax id 912-73-4821", SensitiveValueKind.UsItin, "912-73-4821")]
    [InlineData("an GB94BARC10201530093459 zahlen", SensitiveValueKind.Iban, "GB94BARC10201530093459")]
    [InlineData("IBAN: gb94 barc 1020 1530 0934 59", SensitiveValueKind.Iban, "gb94 barc 1020 1530 0934 59")]
    [InlineData("Bearer " + OpenAIKey, SensitiveValueKind.ApiKey, OpenAIKey)]
    [InlineData("Server=db1;User Id=app;Password=tr0ub4dor;", SensitiveValueKind.ConnectionPassword, "tr0ub4dor")]
    [InlineData("postgres://app:tr0ub4dor@db1/shop", SensitiveValueKind.ConnectionPassword, "tr0ub4dor")]
    [InlineData("postgres://app:RedToken7@db1/shop", SensitiveValueKind.ConnectionPassword, "RedToken7")]
    [InlineData("卡号4716839012745608。", SensitiveValueKind.PaymentCardNumber, "4716839012745608")]
    internal void Value_is_found_where_it_stands(string text, SensitiveValueKind kind, string value)
    {
        var found = Assert.Single(SensitiveValues.Find(text));

        Assert.Equal((kind, value, false), (found.Kind, text.Substring(found.Start, found.Length), found.IsPublishedTestValue));
    }

    [Theory]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("4242424242424242")]
    [InlineData("078-05-1120")]
    [InlineData("219-09-9999")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    public void Published_numbers_are_told_apart(string text) => Assert.True(Assert.Single(SensitiveValues.Find(text)).IsPublishedTestValue);

    [Theory]
    [InlineData("20260114093015")]
    [InlineData("at 1768383015000 ms, 638800000000000000 ticks")]
    [InlineData("000-12-3456, 666-10-2222, 900-11-2233, 531-00-2047, 531-86-0000")]
    [InlineData("part 12-531-86-2047 and 531-86-2047-B")]
    [InlineData("GB95 BARC 1020 1530 0934 59")]
    [InlineData("531862047")]
    [InlineData("pi is 3.4716839012745608")]
    [InlineData("your-api-key, <key>, sk-..., sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, sk-weather-station-berlin-2024")]
    [InlineData("Password=hunter2")]
    [InlineData("Server=db1;Password={password};")]
    [InlineData("https://example.org:8080/a@b")]
    [InlineData("smtp://user:pass@mail.org, amqp://guest:Password@broker")]
    [InlineData("sms://AccountId:AuthToken@sender, mqtt://device:device_secret@broker")]
    [InlineData("")]
    public void Look_alikes_are_left_alone(string text) => Assert.Empty(SensitiveValues.Find(text));

    [Theory]
    [InlineData(OpenAIKey, true)]
    [InlineData("Bearer " + OpenAIKey, true)]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015", true)]
    [InlineData("your-api-key", false)]
    [InlineData("<YOUR_KEY>", false)]
    [InlineData("ollama", false)]
    [InlineData("sk-...", false)]
    [InlineData("lm-studio", false)]
    [InlineData("OPENAI_API_KEY", false)]
    [InlineData("sk-test-bot", false)]
    [InlineData("https://api.openai.com/v1/responses", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Keys_are_told_from_placeholders(string? literal, bool isKey) => Assert.Equal(isKey, ProviderKeys.LooksLikeKey(literal));

    [Fact]
    public void Every_generated_card_is_found_and_no_card_with_one_digit_changed()
    {
        var digits = Gen.Choose(0, 9).ListOf(13).Select(list => "45" + string.Concat(list));
        var cards = digits.Select(WithLuhn).Where(card => card.Distinct().Count() > 1);
        var cases = Gen.Zip(cards, Gen.Choose(2, 15)).ToArbitrary();

        Prop.ForAll(cases, pair =>
        {
            var (card, at) = pair;
            var mutated = card[..at] + (char)('0' + (card[at] - '0' + 1) % 10) + card[(at + 1)..];
            return SensitiveValues.Find(card).Count == 1
                && SensitiveValues.Find($"a {card[..4]} {card[4..8]} {card[8..12]} {card[12..]}, b").Count == 1
                && SensitiveValues.Find(mutated).Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_generated_account_is_found_and_no_account_with_one_digit_changed()
    {
        var accounts = Gen.Choose(0, 9).ListOf(18).Select(list => WithMod97("DE", string.Concat(list)));
        var cases = Gen.Zip(accounts, Gen.Choose(4, 21)).ToArbitrary();

        Prop.ForAll(cases, pair =>
        {
            var (iban, at) = pair;
            var mutated = iban[..at] + (char)('0' + (iban[at] - '0' + 1) % 10) + iban[(at + 1)..];
            return SensitiveValues.Find(iban).Count == 1 && SensitiveValues.Find(mutated).All(value => value.Kind != SensitiveValueKind.Iban);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("sk-")]
    [InlineData("eyJ.")]
    [InlineData("eyJ-")]
    [InlineData("Password=")]
    [InlineData("GB12 ")]
    [InlineData("4716 ")]
    [InlineData("a://b:")]
    public void Long_repetitions_are_read_to_their_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000)) + " 531-86-2047";

        Assert.Contains(SensitiveValues.Find(text), value => value.Kind == SensitiveValueKind.UsSsn);
    }

    private static string WithLuhn(string digits) =>
        Enumerable.Range(0, 10).Select(last => digits + last).Single(CheckDigits.IsLuhn);

    private static string WithMod97(string country, string account) =>
        Enumerable.Range(2, 97).Select(check => $"{country}{check:00}{account}").First(CheckDigits.IsMod97);
}
