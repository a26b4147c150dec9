namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>A <c>[ModerationBypassReviewed]</c> of the safeguards library, or an attribute of a team's own with that name and those properties.</summary>
internal static class ReviewedBypass
{
    /// <summary>The attribute's name, without its suffix.</summary>
    public const string AttributeName = "ModerationBypassReviewed";

    private static readonly ImmutableArray<string> s_parts = ImmutableArray.Create("Justification", "ApprovedBy", "Expires");

    /// <summary>What keeps it from holding; null when it holds.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="today">The day of the build; null when the build does not say, so that nothing expires.</param>
    public static string? Flaw(AttributeData attribute, DateTime? today) =>
        Justification.IsMissing(Text(attribute, "Justification")) ? "it has no justification"
        : string.IsNullOrWhiteSpace(Text(attribute, "ApprovedBy")) ? "a reviewed bypass needs an owner in ApprovedBy"
        : string.IsNullOrWhiteSpace(Text(attribute, "Expires")) ? "a reviewed bypass needs a date in Expires"
        : PolicyException.DateFlaw(Text(attribute, "Expires"), today);

    /// <summary>
    /// Whether the bypass itself is reported no more: it names reason, owner and end, and the end has not passed. What is still to be filled in is
    /// a flaw of the attribute, reported there.
    /// </summary>
    public static bool Holds(AttributeData attribute, DateTime? today) =>
        s_parts.All(part => !string.IsNullOrWhiteSpace(Text(attribute, part)))
        && (Text(attribute, "Expires")!.StartsWith("<", StringComparison.Ordinal) || PolicyException.DateFlaw(Text(attribute, "Expires"), today) == null);

    // A team's own attribute may take them in its constructor.
    private static string? Text(AttributeData attribute, string name)
    {
        if (AttributeUse.Text(attribute, name) is { } named)
            return named;
        var parameters = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        for (var i = 0; i < parameters.Length && i < attribute.ConstructorArguments.Length; i++)
        {
            if (parameters[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase) && attribute.ConstructorArguments[i] is { Kind: TypedConstantKind.Primitive, Value: string text })
                return text;
        }

        return null;
    }
}
