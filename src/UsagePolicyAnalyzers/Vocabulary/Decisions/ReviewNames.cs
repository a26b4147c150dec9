namespace UsagePolicyAnalyzers.Vocabulary.Decisions;

/// <summary>Tells names that say a person decides, from <c>review.words.txt</c>.</summary>
internal static class ReviewNames
{
    private static readonly Lazy<TermIndex<string>> s_terms = new(Read);

    /// <summary>Whether names say that a person reviews: by themselves (<c>QueueForManualReview</c>), or by who is asked and what for (<c>ConfirmByPhysician</c>).</summary>
    /// <param name="member">The name of the member, or of a value.</param>
    /// <param name="container">The name of its type; empty when unknown.</param>
    public static bool IsReview(string member, string container = "")
    {
        var says = new HashSet<string>(s_terms.Value.Find(member).Concat(s_terms.Value.Find(container)).Select(t => t.Says), StringComparer.Ordinal);
        return !says.Contains("veto") && (says.Contains("phrase") || (says.Contains("person") && says.Contains("act")));
    }

    /// <summary>Whether a value or factory of this name means that a person agreed.</summary>
    public static bool Approves(string name) => !Refuses(name) && Says(name, "approval");

    /// <summary>Whether a value or factory of this name means that nobody agreed, or nobody yet.</summary>
    public static bool Refuses(string name) => Says(name, "refusal");

    /// <summary>Whether a method of this name takes a person's decision in, as in <c>Approve</c> or <c>RecordDecision</c>, and does not ask for one.</summary>
    public static bool Records(string name) => s_terms.Value.Find(name).Any(t => t.Says == "record" && t.Word == 0);

    private static bool Says(string name, string what) => s_terms.Value.Find(name).Any(t => t.Says == what);

    private static TermIndex<string> Read()
    {
        var terms = new TermIndex<string>();
        foreach (var row in EmbeddedTable.Rows("review.words.txt"))
            terms.Add(row[2], row[0]);
        return terms;
    }
}
