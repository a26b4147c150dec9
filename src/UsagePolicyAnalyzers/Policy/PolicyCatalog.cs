namespace UsagePolicyAnalyzers.Policy;

/// <summary>One demand of one policy version.</summary>
/// <param name="Id">As in <c>OAI-2024-A3.4</c>; a case of another clause has that clause's id before a slash.</param>
/// <param name="Version">The one version that it belongs to.</param>
/// <param name="Part">Where in the document it stands.</param>
/// <param name="Text">What it asks, in our own words.</param>
/// <param name="Limit">Why source code cannot show it, or how much of it; empty when it is plainly visible.</param>
internal sealed record PolicyClause(string Id, PolicyVersions Version, string Part, string Text, string Limit)
{
    /// <summary>The clause as a message cites it.</summary>
    public string Citation => $"{PolicyCatalog.Document(Version)}, {Part}";
}

/// <summary>One rule of the catalogue, shipped or not yet.</summary>
/// <param name="Id">As in <c>UPA1001</c>.</param>
/// <param name="Category">The part of the policies.</param>
/// <param name="Severity">What it reports by default.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="Clauses">What it stands for, the newest first; none for the rules about the set-up itself.</param>
/// <param name="FixTitles">What its fixes insert.</param>
internal sealed record PolicyRule(
    string Id,
    RuleCategory Category,
    DiagnosticSeverity Severity,
    string Title,
    ImmutableArray<PolicyClause> Clauses,
    ImmutableArray<string> FixTitles);

/// <summary>Which clauses there are, which rules, and which rule stands for which clause.</summary>
internal static class PolicyCatalog
{
    private static readonly (PolicyVersions Version, string Name, string Alias, string Document)[] s_versions =
    [
        (PolicyVersions.Oai2025, "OAI-2025", "2025-10-29", "OpenAI usage policies 2025-10-29"),
        (PolicyVersions.Oai2024, "OAI-2024", "2024-01-10", "OpenAI usage policies 2024-01-10"),
        (PolicyVersions.Oai2023, "OAI-2023", "2023-02-15", "OpenAI usage policies 2023-02-15"),
        (PolicyVersions.OaiSafe, "OAI-SAFE", "safety", "OpenAI product safety standards"),
    ];

    private static readonly ImmutableDictionary<string, PolicyRule> s_byId;

    static PolicyCatalog()
    {
        Clauses = EmbeddedTable.Rows("clauses.table.txt").Select(row => new PolicyClause(row[0], VersionOf(row[0]), row[1], row[2], row[3])).ToImmutableArray();
        var clauses = Clauses.ToDictionary(clause => clause.Id, StringComparer.Ordinal);
        Rules = EmbeddedTable.Rows("rules.table.txt").Select(row => new PolicyRule(
            row[0],
            (RuleCategory)Enum.Parse(typeof(RuleCategory), row[1]),
            (DiagnosticSeverity)Enum.Parse(typeof(DiagnosticSeverity), row[2], ignoreCase: true),
            row[3],
            EmbeddedTable.List(row[4], ',').Select(id => clauses[id]).ToImmutableArray(),
            EmbeddedTable.List(row[5], ';'))).ToImmutableArray();
        s_byId = Rules.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Every clause of every version, newest version first.</summary>
    public static ImmutableArray<PolicyClause> Clauses { get; }

    /// <summary>Every rule, by id.</summary>
    public static ImmutableArray<PolicyRule> Rules { get; }

    /// <summary>The names of the versions, as options spell them.</summary>
    public static IEnumerable<string> VersionNames => s_versions.Select(row => row.Name);

    /// <summary>The rule with this id, or null.</summary>
    public static PolicyRule? Find(string ruleId) => s_byId.TryGetValue(ruleId, out var rule) ? rule : null;

    /// <summary>
    /// The newest clause among the chosen versions that a rule stands for, as a message cites it; null when none of its clauses is chosen,
    /// so that the rule stays silent. Rules about the set-up itself are never out of choice.
    /// </summary>
    public static string? Cite(string ruleId, PolicyVersions chosen)
    {
        if (Find(ruleId) is not { } rule)
            return null;
        return rule.Clauses.IsEmpty
            ? "usage policy set-up"
            : rule.Clauses.FirstOrDefault(clause => (clause.Version & chosen) != 0)?.Citation;
    }

    /// <summary>The rules that stand for a clause or for the clause that it is a case of.</summary>
    public static IEnumerable<PolicyRule> RulesFor(PolicyClause clause) =>
        Rules.Where(rule => rule.Clauses.Any(own => own == clause || clause.Id.StartsWith(own.Id + "/", StringComparison.Ordinal)));

    /// <summary>The version of this name, as in <c>OAI-2025</c>, or of this date; null when there is none.</summary>
    public static PolicyVersions? ParseVersion(string name)
    {
        name = name.Trim();
        foreach (var row in s_versions)
        {
            if (string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(row.Alias, name, StringComparison.OrdinalIgnoreCase))
                return row.Version;
        }

        return null;
    }

    /// <summary>The title and date of a version's document.</summary>
    public static string Document(PolicyVersions version) => s_versions.First(row => row.Version == version).Document;

    private static PolicyVersions VersionOf(string clauseId) => s_versions.First(row => clauseId.StartsWith(row.Name + "-", StringComparison.Ordinal)).Version;
}
