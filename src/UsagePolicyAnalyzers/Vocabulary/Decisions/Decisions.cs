namespace UsagePolicyAnalyzers.Vocabulary.Decisions;

/// <summary>Tells names that carry out or hold a decision, from <c>decisions.words.txt</c>.</summary>
internal static class Decisions
{
    private static readonly Lazy<Table> s_table = new(() => new Table());

    /// <summary>What a name does in a domain, as in <c>approve</c> for <c>ApproveLoanAsync</c>; null where it does nothing, asks or only proposes.</summary>
    public static string? EffectOf(string name, Domain domain)
    {
        var table = s_table.Value;
        return IsQuery(name) || table.Soft.IsIn(name) ? null : EffectIn(name, domain);
    }

    /// <summary>What words anywhere in a text do in a domain: a statement of SQL, an address, a label.</summary>
    public static string? EffectIn(string text, Domain domain) =>
        s_table.Value.Effects.Find(text).Where(e => e.Says.Domains.Length == 0 || e.Says.Domains.Contains(domain.Id)).Select(e => e.Says.Name).FirstOrDefault();

    /// <summary>Whether an effect is done in few domains, and so speaks for them: tenants are evicted, patients discharged.</summary>
    public static bool IsOwn(string effect, Domain domain) => s_table.Value.Owners.TryGetValue(effect, out var domains) && domains.Length < 4 && domains.Contains(domain.Id);

    /// <summary>Whether a name does something in any domain: the cheap question before evidence is looked for.</summary>
    public static bool MayDecide(string name)
    {
        var table = s_table.Value;
        return (table.Effects.IsIn(name) || table.Nouns.IsIn(name)) && !table.Soft.IsIn(name);
    }

    /// <summary>Whether a name holds a decision, as in <c>Status</c> or <c>Approved</c>, and not a proposal or the reasons.</summary>
    public static bool IsHolder(string name) => s_table.Value.Nouns.IsIn(name) && !s_table.Value.Soft.IsIn(name);

    /// <summary>Whether a name that holds a decision may as well hold anything else, as <c>State</c> and <c>Result</c> do.</summary>
    public static bool IsVague(string name) => s_table.Value.Nouns.Find(name).All(noun => s_table.Value.Vague.IsIn(noun.Term));

    /// <summary>Whether plain words of the model, stored under this name, are a decision, as in <c>Verdict</c>.</summary>
    public static bool MayHoldText(string name) => s_table.Value.Texts.IsIn(name) && !s_table.Value.Soft.IsIn(name);

    /// <summary>Whether what is handed over under this name is text to read, not a verdict.</summary>
    public static bool IsLetter(string name) => s_table.Value.Letters.IsIn(name) || s_table.Value.Soft.IsIn(name);

    /// <summary>Whether a name asks, as in <c>GetApproved</c> or <c>IsEligible</c>.</summary>
    public static bool IsQuery(string name) => s_table.Value.Queries.Find(name).Any(q => q.Word == 0);

    /// <summary>Whether a name speaks of a proposal, of reasons or of a draft.</summary>
    public static bool IsSoft(string name) => s_table.Value.Soft.IsIn(name);

    /// <summary>Whether a prompt asks to judge somebody: to score, rank, choose or decide.</summary>
    public static bool Judges(string prompt) => s_table.Value.Judgements.IsIn(prompt);

    /// <summary>Whether the texts of a prompt only ask to read out what a document says: nothing is judged.</summary>
    public static bool OnlyExtracts(IReadOnlyCollection<string> prompt) => prompt.Any(text => IsSentence(text) && s_table.Value.Extractions.IsIn(text)) && !prompt.Any(Judges);

    // Names of methods and variables ask for nothing.
    private static bool IsSentence(string text) => text.Any(c => c is ' ' or >= '\u3040');

    /// <summary>Whether a prompt asks for an answer, an explanation or advice.</summary>
    public static bool Advises(string prompt) => s_table.Value.Advice.IsIn(prompt);

    /// <summary>Whether a prompt looks back on decisions that were taken, to find what is unfair in them.</summary>
    public static bool Audits(string prompt) => s_table.Value.Audits.IsIn(prompt);

    /// <summary>Whether a prompt asks for an age that a law sets.</summary>
    public static bool ChecksLegalAge(string prompt) => s_table.Value.LegalAges.IsIn(prompt);

    private sealed class Table
    {
        public Table()
        {
            foreach (var row in EmbeddedTable.Rows("decisions.words.txt"))
            {
                switch (row[0])
                {
                    case "effect":
                        Effects.Add(row[4], (row[1], row[2] == "*" ? [] : row[2].Split(',')));
                        if (row[2] != "*")
                            Owners[row[1]] = row[2].Split(',');
                        break;
                    case "noun":
                        Nouns.Add(row[2], true);
                        break;
                    case "vague":
                        Vague.Add(row[2], true);
                        break;
                    case "text":
                        Texts.Add(row[2], true);
                        break;
                    case "letter":
                        Letters.Add(row[2], true);
                        break;
                    case "soft":
                        Soft.Add(row[2], true);
                        break;
                    case "judge":
                        Judgements.Add(row[2], true);
                        break;
                    case "extract":
                        Extractions.Add(row[2], true);
                        break;
                    case "advise":
                        Advice.Add(row[2], true);
                        break;
                    case "audit":
                        Audits.Add(row[2], true);
                        break;
                    case "adult":
                        LegalAges.Add(row[2], true);
                        break;
                    default:
                        Queries.Add(row[2], true);
                        break;
                }
            }
        }

        public TermIndex<(string Name, string[] Domains)> Effects { get; } = new();

        public Dictionary<string, string[]> Owners { get; } = new(StringComparer.Ordinal);

        public TermIndex<bool> Nouns { get; } = new();

        public TermIndex<bool> Vague { get; } = new();

        public TermIndex<bool> Texts { get; } = new();

        public TermIndex<bool> Letters { get; } = new();

        public TermIndex<bool> Soft { get; } = new();

        public TermIndex<bool> Judgements { get; } = new();

        public TermIndex<bool> Extractions { get; } = new();

        public TermIndex<bool> Advice { get; } = new();

        public TermIndex<bool> Audits { get; } = new();

        public TermIndex<bool> LegalAges { get; } = new();

        public TermIndex<bool> Queries { get; } = new();
    }
}
