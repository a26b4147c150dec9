namespace UsagePolicy.Safeguards;

/// <summary>Where a sensitive value stands in a text; never the value itself.</summary>
public readonly struct SensitiveSpan
{
    internal SensitiveSpan(SensitiveKind kind, int start, int length, bool isPublishedTestValue)
    {
        Kind = kind;
        Start = start;
        Length = length;
        IsPublishedTestValue = isPublishedTestValue;
    }

    /// <summary>What the value is.</summary>
    public SensitiveKind Kind { get; }

    /// <summary>Where it starts, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>How long it is, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Whether it belongs to nobody: a number published for tests or as an example.</summary>
    public bool IsPublishedTestValue { get; }
}
