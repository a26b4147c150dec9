namespace UsagePolicy.Safeguards;

/// <summary>A field in which advice by AI needs a disclaimer that names the use of AI and its limits.</summary>
public enum RegulatedField
{
    /// <summary>Health: symptoms, diagnoses, medicines, treatment.</summary>
    Medical,

    /// <summary>Law: rights, contracts, claims, proceedings.</summary>
    Legal,

    /// <summary>Money: investments, loans, taxes, insurance.</summary>
    Financial,

    /// <summary>News: reports about current events.</summary>
    News,
}
