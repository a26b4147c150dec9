using System.Globalization;
using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>
/// A <c>[PolicyException]</c> of the safeguards library, or an attribute of a team's own with that name and those properties.
/// </summary>
/// <param name="RuleId">The rule that it names; null when it names none.</param>
/// <param name="Text">Why.</param>
/// <param name="ApprovedBy">The owner of the risk.</param>
/// <param name="Expires">The last day on which it holds, as written.</param>
/// <param name="IsFalsePositive">Whether the report is said to be wrong, so that there is no risk to own.</param>
internal sealed record PolicyException(string? RuleId, string? Text, string? ApprovedBy, string? Expires, bool IsFalsePositive)
{
    /// <summary>The attribute's name, without its suffix.</summary>
    public const string AttributeName = "PolicyException";

    /// <summary>Whether an attribute is one.</summary>
    public static bool Is(AttributeData attribute) => attribute.AttributeClass?.Name is AttributeName + "Attribute" or AttributeName;

    /// <summary>Reads an attribute that is one.</summary>
    public static PolicyException Read(AttributeData attribute)
    {
        var kind = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Kind").Value;
        var member = kind.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, kind.Value))?.Name
            : kind.Kind == TypedConstantKind.Primitive ? kind.Value as string : null;
        return new(
            attribute.ConstructorArguments.Select(argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value as string).FirstOrDefault()?.Trim()
                ?? AttributeUse.Text(attribute, "RuleId")?.Trim(),
            AttributeUse.Text(attribute, "Justification"),
            AttributeUse.Text(attribute, "ApprovedBy"),
            AttributeUse.Text(attribute, "Expires"),
            member?.Replace(" ", "").Equals("FalsePositive", StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <summary>What keeps it from holding; null when it holds.</summary>
    /// <param name="today">The day of the build; null when the build does not say, so that nothing expires.</param>
    public string? Flaw(DateTime? today)
    {
        if (RuleId is null || PolicyCatalog.Find(RuleId) is not { } rule)
            return $"'{RuleId}' is no rule";
        if (rule.Category == RuleCategory.Governance)
            return $"{RuleId} is about the set-up itself and has no exceptions";
        if (Justification.IsMissing(Text))
            return "it has no justification";
        if (!IsFalsePositive && string.IsNullOrWhiteSpace(ApprovedBy))
            return "an accepted risk needs an owner in ApprovedBy";
        if (!IsFalsePositive && string.IsNullOrWhiteSpace(Expires))
            return "an accepted risk needs a date in Expires";
        return DateFlaw(Expires, today);
    }

    /// <summary>What is wrong with a last day: no date, or a day that has passed; null when it holds or none is given.</summary>
    public static string? DateFlaw(string? expires, DateTime? today)
    {
        if (string.IsNullOrWhiteSpace(expires))
            return null;
        if (PolicyOptions.ParseDate(expires!) is not { } date)
            return $"'{expires}' is no date: write it as yyyy-MM-dd";
        return date < today ? "it expired on " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}
