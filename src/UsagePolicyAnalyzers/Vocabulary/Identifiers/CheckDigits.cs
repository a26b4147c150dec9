namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>The check-digit schemes of cards (ISO/IEC 7812) and bank accounts (ISO 13616).</summary>
internal static class CheckDigits
{
    /// <summary>Whether the digits end in their Luhn check digit.</summary>
    /// <param name="digits">Decimal digits only.</param>
    public static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[digits.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? value : value > 4 ? 2 * value - 9 : 2 * value;
        }

        return digits.Length > 1 && sum % 10 == 0;
    }

    /// <summary>Whether an IBAN leaves the remainder one: moved country and check digits last, letters as numbers, modulo 97.</summary>
    /// <param name="iban">Upper-case ASCII letters and digits only, without separators.</param>
    public static bool IsMod97(string iban)
    {
        var remainder = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            remainder = c <= '9' ? (10 * remainder + c - '0') % 97 : (100 * remainder + c - 'A' + 10) % 97;
        }

        return iban.Length > 4 && remainder == 1;
    }
}
