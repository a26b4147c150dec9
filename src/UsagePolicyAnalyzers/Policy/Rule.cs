namespace UsagePolicyAnalyzers.Policy;

/// <summary>Makes the descriptors of the rules, so that category, help link and tags are the same everywhere.</summary>
internal static class Rule
{
    /// <summary>A rule that is a promise: a careful reviewer agrees with nine reports in ten.</summary>
    /// <param name="id">The id, as in <c>UPA1001</c>.</param>
    /// <param name="title">What is wrong, as a sentence without a full stop.</param>
    /// <param name="message">What was found and what to do; <c>{0}</c> is the clause that is cited, further holes are the rule's own.</param>
    /// <param name="category">The part of the policies.</param>
    /// <param name="description">Why it matters, for the IDE.</param>
    public static DiagnosticDescriptor Warning(string id, string title, string message, RuleCategory category, string description) =>
        new(id, title, message, "UsagePolicy." + category, DiagnosticSeverity.Warning, isEnabledByDefault: true, description, HelpLink(id));

    /// <summary>A rule whose reports are advice.</summary>
    /// <inheritdoc cref="Warning" path="/param" />
    public static DiagnosticDescriptor Info(string id, string title, string message, RuleCategory category, string description) =>
        new(id, title, message, "UsagePolicy." + category, DiagnosticSeverity.Info, isEnabledByDefault: true, description, HelpLink(id));

    private static string HelpLink(string id) => $"https://github.com/usage-policy/UsagePolicyAnalyzers/blob/main/docs/rules/{id}.md";
}

/// <summary>The part of the policies that a rule stands for.</summary>
internal enum RuleCategory
{
    Transparency,
    HumanOversight,
    Privacy,
    Safeguards,
    Minors,
    ProhibitedUse,
    Governance,
}
