using System.Globalization;
using System.Text;

namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>Splits a name into lower-case words without accents; compiles into the runtime library too, so it rests on nothing.</summary>
internal static class NameWords
{
    /// <summary>The words of <c>CardNumber</c>, <c>card_number</c>, <c>SSNValue</c>, <c>iban2</c>; digits are words of their own.</summary>
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var inside = i < name.Length && char.IsLetterOrDigit(name[i]);
            if (start >= 0 && (!inside || IsBoundary(name, i)))
            {
                words.Add(Fold(name.Substring(start, i - start)));
                start = -1;
            }

            if (inside && start < 0)
                start = i;
        }

        return words;
    }

    private static bool IsBoundary(string name, int i)
    {
        char previous = name[i - 1], current = name[i];
        return char.IsDigit(previous) != char.IsDigit(current)
            || (char.IsUpper(current) && (char.IsLower(previous) || (char.IsUpper(previous) && i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPlural(name, i + 1))));
    }

    // "PINs": the s belongs to the capitals before it.
    private static bool IsPlural(string name, int i) => name[i] == 's' && (i + 1 == name.Length || !char.IsLower(name[i + 1]));

    private static string Fold(string word)
    {
        if (word.All(c => c < 0x80))
            return word.ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Replace("ß", "ss").Replace('ı', 'i').Replace('İ', 'i').Replace('đ', 'd').Replace('Đ', 'd').Replace('ł', 'l').Replace('Ł', 'l').Replace('ø', 'o').Replace('Ø', 'o').Normalize(NormalizationForm.FormD))
        {
            // Marks of Latin and Cyrillic letters; those of kana change the letter.
            if (c is < '\u0300' or > '\u036F')
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }
}
