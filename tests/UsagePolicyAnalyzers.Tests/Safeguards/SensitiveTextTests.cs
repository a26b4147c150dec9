using FsCheck;
using FsCheck.Fluent;
using UsagePolicy.Safeguards;

namespace UsagePolicyAnalyzers.Tests.Safeguards;

public class SensitiveTextTests
{
    private sealed record Customer(string Name, string? Ssn, string Password, int OpenOrders);

    [Fact]
    public void Name_of_the_expression_masks_a_value_of_any_shape()
    {
        var customer = new Customer("Ada", null, "correct horse", 3);

        Assert.Equal("[redacted]", SensitiveText.Redact(customer.Password));
        Assert.Equal("", SensitiveText.Redact(customer.Ssn));
        Assert.Equal("Ada", SensitiveText.Redact(customer.Name));
    }

    [Fact]
    public void Other_types_are_masked_whole()
    {
        Assert.Equal("[redacted]", SensitiveText.Redact(new DateOnly(2001, 2, 3)));
        Assert.Equal("[redacted]", SensitiveText.Redact(12345));
        Assert.Equal("[redacted]", SensitiveText.Redact(Guid.Empty));
        Assert.Equal("", SensitiveText.Redact((object?)null));
    }

    [Fact]
    public void Record_and_json_lose_the_named_values_only()
    {
        var customer = new Customer("Ada", "not a shape", "hunter", 3);

        Assert.Equal("Customer { Name = Ada, Ssn = [redacted] a shape, Password = [redacted], OpenOrders = 3 }", SensitiveText.Redact(customer));
        Assert.Equal(
            """{"Name":"Ada","Ssn":"[redacted]","Password":"[redacted]","OpenOrders":3}""",
            SensitiveText.Redact(System.Text.Json.JsonSerializer.Serialize(customer)));
    }

    [Theory]
    [InlineData("pay with 4716 8390 1274 5608 today")]
    [InlineData("my number is 531-86-2047.")]
    [InlineData("C01X00T47")]
    public void Prose_loses_what_is_found(string input)
    {
        var redacted = SensitiveText.Redact(input);

        Assert.NotEqual(input, redacted);
        Assert.Contains("[redacted]", redacted);
    }

    [Theory]
    [InlineData("Hello")]
    [InlineData("The parcel 4716839012745603 left at 10:30 on 2026-01-14.")]
    public void Prose_without_identifiers_stays(string input) => Assert.Equal(input, SensitiveText.Redact(input));

    [Fact]
    public void Redaction_never_throws_and_is_idempotent() =>
        Prop.ForAll<string?>(text => SensitiveText.Redact(SensitiveText.Redact(text)) == SensitiveText.Redact(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Redaction_of_identifier_like_text_is_idempotent()
    {
        var parts = Gen.Elements("4716 8390 1274 5608", "password", "=", ":", "\"", " ", "'", "531-86-2047", "[redacted]", "ssn", ",", "Server=a;Pwd=", "x1", "-", "{", "\\", "sk-", "GB", "https://a:b9@c");
        var texts = parts.ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, text => SensitiveText.Redact(SensitiveText.Redact(text)) == SensitiveText.Redact(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Spans_lie_inside_the_text_in_order() =>
        Prop.ForAll<string?>(text =>
        {
            var end = 0;
            foreach (var span in SensitiveText.Detect(text))
            {
                if (span.Start < end || span.Length <= 0)
                    return false;
                end = span.Start + span.Length;
            }

            return end <= (text?.Length ?? 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Kinds_of_the_library_are_those_of_the_analyzers() =>
        Assert.Equal(
            Enum.GetNames<UsagePolicyAnalyzers.Vocabulary.Identifiers.SensitiveValueKind>(),
            Enum.GetNames<SensitiveKind>());
}
