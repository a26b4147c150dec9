using UsagePolicy.Safeguards;

namespace UsagePolicyAnalyzers.Tests.Safeguards;

public class AiDisclosureTests
{
    public static TheoryData<string> Languages => [.. "en es de fr pt it zh ja tr nl pl uk vi ko ru".Split(' ')];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_exist_in_every_language(string language)
    {
        var texts = Enum.GetValues<RegulatedField>().Select(field => AiDisclosure.Disclaimer(field, language)).Append(AiDisclosure.Text(language)).Append(AiDisclosure.Voice(language)).ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.True(language == "en" || !texts.Contains(AiDisclosure.Text("en")));
    }

    [Fact]
    public void Region_falls_back_to_its_language_and_unknown_to_English()
    {
        Assert.Equal(AiDisclosure.Text("pt"), AiDisclosure.Text("pt-BR"));
        Assert.Equal(AiDisclosure.Text("zh"), AiDisclosure.Text("ZH_hans"));
        Assert.Equal(AiDisclosure.Text("en"), AiDisclosure.Text("xx"));
        Assert.Equal(AiDisclosure.Text("en"), AiDisclosure.Text(null));
    }

    [Fact]
    public void Prepending_and_appending_twice_is_once()
    {
        var reply = AiDisclosure.Prepend("Your parcel arrives tomorrow.");
        var advice = AiDisclosure.AppendDisclaimer("Drink water.", RegulatedField.Medical, "de");

        Assert.EndsWith("\n\nYour parcel arrives tomorrow.", reply);
        Assert.Equal(reply, AiDisclosure.Prepend(reply));
        Assert.StartsWith("Drink water.\n\n", advice);
        Assert.Equal(advice, AiDisclosure.AppendDisclaimer(advice, RegulatedField.Medical, "de"));
        Assert.Equal(AiDisclosure.Text(), AiDisclosure.Prepend(null));
    }

    [Fact]
    public void Announcing_twice_is_once()
    {
        var speech = AiDisclosure.Announce("The train to Porto leaves from platform four.", "pt");

        Assert.Equal("Esta voz é gerada por IA. The train to Porto leaves from platform four.", speech);
        Assert.Equal(speech, AiDisclosure.Announce(speech, "pt"));
        Assert.Equal(AiDisclosure.Voice(), AiDisclosure.Announce(""));
    }

    [Fact]
    public void Unknown_field_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => AiDisclosure.Disclaimer((RegulatedField)99));
}
