// scope: UPA3001
namespace Notary.Privacy;

public interface IScrubber { string Scrub(string text); }

public sealed class DigitScrubber : IScrubber
{
    public string Scrub(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < source.Length; i++)
            span[i] = char.IsDigit(source[i]) ? '•' : source[i];
    });
}
