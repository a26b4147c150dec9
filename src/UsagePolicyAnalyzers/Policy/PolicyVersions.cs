namespace UsagePolicyAnalyzers.Policy;

/// <summary>The versions of the provider's usage policies that a project can choose to keep.</summary>
[Flags]
internal enum PolicyVersions
{
    None = 0,

    /// <summary>Product safety standards: moderation endpoint and safety best practices.</summary>
    OaiSafe = 1,

    /// <summary>Usage policies of 2023-02-15.</summary>
    Oai2023 = 2,

    /// <summary>Usage policies of 2024-01-10.</summary>
    Oai2024 = 4,

    /// <summary>Usage policies of 2025-10-29.</summary>
    Oai2025 = 8,

    /// <summary>What is enforced where nothing is chosen.</summary>
    All = OaiSafe | Oai2023 | Oai2024 | Oai2025,
}
