namespace UsagePolicyAnalyzers.Vocabulary.Disclosures;

/// <summary>A field in which what AI says to people needs a disclaimer.</summary>
internal enum RegulatedField
{
    Medical,
    Legal,
    Financial,
    News,
}
