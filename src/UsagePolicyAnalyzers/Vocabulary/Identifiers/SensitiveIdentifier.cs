namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>How much harm a leaked value does.</summary>
internal enum Tier
{
    Medium,
    High,
    Critical,
}

/// <summary>A kind of data that is kept from a model.</summary>
/// <param name="Id">The name in tables, as in <c>us-ssn</c>.</param>
/// <param name="DisplayName">The name in messages.</param>
/// <param name="Tier">How much harm a leak does.</param>
/// <param name="Holder">The smallest type of value that holds one: a card number fits a long, a password only text.</param>
internal sealed record SensitiveIdentifier(string Id, string DisplayName, Tier Tier, ValueTypeKind Holder);
