using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Vocabulary.Decisions;

/// <summary>Tells names of actions that change something outside the program, and names that ask a person first, from <c>actions.words.txt</c>.</summary>
internal static class Actions
{
    // What says nothing of the matter.
    private static readonly ImmutableHashSet<string> s_plain = ImmutableHashSet.Create("async", "request", "http", "json", "data", "api", "to", "the", "as", "command", "body", "form", "internal", "core");

    private static readonly Lazy<Dictionary<string, TermIndex<string>>> s_table = new(Read);

    /// <summary>What a method of this name does by its first words, as in <c>payment</c> for <c>RefundAsync</c>; null where it only reads, or what it does can be undone.</summary>
    /// <param name="methodName">The method's name.</param>
    /// <param name="typeName">Its type's name: what stays inside the program does nothing outside.</param>
    public static string? KindOf(string methodName, string typeName = "")
    {
        if (Find("passive", typeName).Any() || Find("read", methodName).Any(t => t.Word == 0) || Find("reversible", methodName).Any())
            return null;
        return Find("action", methodName).Where(t => t.Word == 0 || methodName.Any(c => c > 0x3000)).Select(t => t.Says).FirstOrDefault();
    }

    /// <summary>Whether a name says that it reads what another one names, as <c>get_transfer_rules</c> for <c>TransferRulesAsync</c>.</summary>
    public static bool Reads(string name, string what) =>
        Find("read", name).Any(t => t.Word == 0) && NameWords.Split(name).Skip(1).SequenceEqual(NameWords.Split(what).Where(word => !s_plain.Contains(word)));

    /// <summary>Whether a name says besides the act to what it is done, as in <c>SendInvoice</c>.</summary>
    public static bool HasObject(string methodName) => NameWords.Split(methodName).Count(word => !s_plain.Contains(word)) > 1;

    /// <summary>Whether a word of a type's name or an address speaks of such an action, as in <c>EmailService</c>.</summary>
    public static bool Names(string name) => Find("action", name).Any();

    /// <summary>Whether a member of this name asks a person.</summary>
    public static bool Confirms(string memberName) => Find("confirm", memberName).Any();

    /// <summary>Whether a role or group of this name, of few words, rules over a system, as administrators do.</summary>
    public static bool IsAuthority(string name) => name.Length < 40 && NameWords.Split(name).Count < 4 && Find("authority", name).Any();

    /// <summary>Whether an attribute of this name says that a person has to approve.</summary>
    public static bool RequiresApproval(string attributeName) => Find("approval", attributeName).Any();

    private static IEnumerable<(string Term, string Says, int Word)> Find(string table, string name) => s_table.Value[table].Find(name);

    private static Dictionary<string, TermIndex<string>> Read()
    {
        var table = new Dictionary<string, TermIndex<string>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("actions.words.txt"))
        {
            if (!table.TryGetValue(row[0], out var terms))
                table.Add(row[0], terms = new(plurals: row[0] != "action"));
            terms.Add(row[row.Length - 1], row[1]);
        }

        return table;
    }
}
