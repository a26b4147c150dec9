namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>What a value in a text is, judged by its shape and its check digits.</summary>
internal enum SensitiveValueKind
{
    PaymentCardNumber,
    Iban,
    UsSsn,
    UsItin,
    ApiKey,
    AccessToken,
    ConnectionPassword,
}

/// <summary>A value found in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">Its length, in UTF-16 units.</param>
/// <param name="IsPublishedTestValue">Whether it belongs to nobody: a number published for tests or as an example.</param>
internal readonly record struct SensitiveValue(SensitiveValueKind Kind, int Start, int Length, bool IsPublishedTestValue)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Length;
}
