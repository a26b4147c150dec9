using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Vocabulary.Disclosures;

/// <summary>Tells whether a text says to a person that AI speaks or wrote, and whether it names the limits of that.</summary>
internal sealed class Disclosures
{
    private const int NegationReach = 4;
    private const int SubjectReach = 3;
    private const int DenialReach = 2;

    private const int LongestTitle = 8;

    // How far the parts of one statement lie apart, in words; ideographs count each. Keeps time linear.
    private const int StatementReach = 60;
    private readonly Dictionary<string, Phrases> _phrases = new(StringComparer.Ordinal);

    /// <summary>Takes the phrases of each topic from rows: <c>topic | language | phrases</c>.</summary>
    public Disclosures(IEnumerable<ImmutableArray<string>> rows)
    {
        foreach (var row in rows)
        {
            if (!_phrases.TryGetValue(row[0], out var phrases))
                _phrases.Add(row[0], phrases = new());
            foreach (var phrase in EmbeddedTable.List(row[2], ','))
                phrases.Add(phrase);
        }
    }

    /// <summary>
    /// Whether a text tells its reader that they interact with AI or read what AI made. Sentences that deny it ("not written by AI"), that
    /// tell a model what it is ("You are an AI assistant"), or that excuse a failure ("Our AI is not available") do not.
    /// </summary>
    public bool NamesAi(string? text) =>
        text is not null && (IsSpeaker(text) || IsProse(text) && Sentences(text).Any(sentence => !IsFound("persona", Phrases.WordsOf(sentence)) && !IsFound("failure", Phrases.WordsOf(sentence)) && SaysAi(sentence)));

    /// <summary>Whether the title of a page or window is what a machine is called: "Virtual Assistant".</summary>
    public bool IsTitleOfMachine(string? title) =>
        title is not null && Phrases.WordsOf(title) is { Count: <= LongestTitle } words && Find("title", words).Any(noun => noun.Start == 0 || noun.End == words.Count) && !IsFound("negation", words);

    /// <summary>Whether a text is the name of a machine and nothing else: "AI", "bot".</summary>
    public bool IsMachine(string? text) => IsWhole(text, "ai") || IsWhole(text, "machine");

    /// <summary>Whether a member says that AI wrote what stands beside it: Author = "AI". Another name ("bot") may only tell a program which side to show it on.</summary>
    public bool IsSignedByAi(string? memberName, string? value) =>
        memberName is not null && NameWords.Split(memberName) is var words && Find("author", words).Any(found => found.End == words.Count) && IsWhole(value, "ai");

    private bool IsWhole(string? text, string topic) =>
        text is { Length: > 1 } && Phrases.WordsOf(text.Length < 4 ? text.ToUpperInvariant() : text) is { Count: > 0 } words && Find(topic, words).Any(noun => noun.Start == 0 && noun.End == words.Count);

    /// <summary>Whether a text names the limits of what AI says: that it may be wrong, replaces no professional, or is to be checked.</summary>
    public bool NamesLimits(string? text) => text is not null && IsFound("limit", Phrases.WordsOf(text));

    /// <summary>Whether the name of a member, property of a response, or header says that AI made what it belongs to.</summary>
    public bool IsDisclosureMember(string? memberName) =>
        memberName is not null && IsFound("member", NameWords.Split(memberName)) && !IsFound("member-veto", NameWords.Split(memberName));

    /// <summary>
    /// Whether a prompt tells the model to introduce itself to the person as AI. What the model is ("You are an AI assistant"), and what it
    /// answers when asked, is no introduction.
    /// </summary>
    public bool InstructsIntroduction(string? prompt)
    {
        var isForbidden = false;
        foreach (var line in (prompt ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            // The items of a list stand under what introduces them: "Never:", "## Off limits".
            if (line[line.Length - 1] is ':' or '：' || line[0] == '#')
                isForbidden = IsFound("negation", Phrases.WordsOf(line));
            else if (!(line[0] is '-' or '*' or '•' || char.IsDigit(line[0])))
                isForbidden = false;
            if (!isForbidden && Sentences(line).Any(IsIntroduction))
                return true;
        }

        return false;
    }

    private bool IsIntroduction(string sentence)
    {
        var words = Phrases.WordsOf(sentence);
        var introductions = _phrases["introduce"].Find(words).ToList();
        if (introductions.Count == 0)
            return false;
        // Found once a sentence: each introduction then looks at the words around it only.
        var negations = Ends("negation", words);
        var about = Ends("about", words);
        var personas = Ends("persona", words);
        var questions = Ends("asked", words);
        var speakers = Ends("ai", words);
        var machines = Ends("machine", words);
        for (var at = 0; at < words.Count; at++)
        {
            if (speakers[at] == 0)
                speakers[at] = machines[at];
            if (speakers[at] > 0 && (IsWithin(negations, at - NegationReach, at) || IsWithin(about, at - SubjectReach, at)))
                speakers[at] = 0;
        }

        foreach (var (start, end) in introductions)
        {
            var told = IsWithin(speakers, end, end + StatementReach) || !IsWithin(personas, start - StatementReach, start) && IsWithin(speakers, start - StatementReach, start);
            if (told && !IsWithin(negations, start - NegationReach, end) && !IsWithin(questions, start - StatementReach, start) && !IsDenied(words, end))
                return true;
        }

        return false;
    }

    // Where the shortest phrase of a topic that starts at each word ends; 0 for none.
    private int[] Ends(string topic, List<string> words)
    {
        var ends = new int[words.Count];
        foreach (var (start, end) in _phrases[topic].Find(words))
            ends[start] = ends[start] == 0 ? end : Math.Min(ends[start], end);
        return ends;
    }

    private static bool IsWithin(int[] ends, int from, int to)
    {
        to = Math.Min(to, ends.Length);
        for (var at = Math.Max(0, from); at < to; at++)
        {
            if (ends[at] > 0 && ends[at] <= to)
                return true;
        }

        return false;
    }

    private bool SaysAi(string sentence)
    {
        var words = Phrases.WordsOf(sentence);
        if (Find("plain", words).Any(found => !IsNegated(words, found.Start) && !IsDenied(words, found.End)))
            return true;
        var talks = IsFound("talk", words);
        if (!talks && !IsFound("made", words))
            return false;
        foreach (var clause in Clauses(sentence))
        {
            var part = Phrases.WordsOf(clause);
            if (Find("ai", part).Concat(talks ? Find("machine", part) : []).Any(noun => !IsNegated(part, noun.Start) && !IsDenied(part, noun.End)))
                return true;
        }

        return false;
    }

    private bool IsNegated(List<string> words, int start) => IsFound("negation", Before(words, start, NegationReach));

    // Japanese and Turkish deny at the end of the clause, English and German beside the noun.
    private bool IsDenied(List<string> words, int end)
    {
        var after = After(words, end);
        return IsFound("denial", after) || _phrases["denial-near"].Find(after).Any(found => found.Start < DenialReach);
    }

    private static List<string> Before(List<string> words, int end, int reach) => words.GetRange(Math.Max(0, end - reach), Math.Min(end, reach));

    private static List<string> After(List<string> words, int start) => words.GetRange(start, Math.Min(words.Count - start, StatementReach));

    private bool IsFound(string topic, List<string> words) => Find(topic, words).Any();

    // A team may have taken all phrases of a topic away.
    private IEnumerable<(int Start, int End)> Find(string topic, List<string> words) => _phrases.TryGetValue(topic, out var phrases) ? phrases.Find(words) : [];

    // "AI: ", "Bot > ": the name of who speaks, before what is said; or the face of a robot.
    private bool IsSpeaker(string text)
    {
        if (text.Contains("\U0001F916"))
            return true;
        var label = text.TrimEnd();
        if (label.Length is 0 or > 40 || label[label.Length - 1] is not (':' or '：' or '>' or '»'))
            return false;
        return IsMachine(label.Substring(label.LastIndexOf('\n') + 1));
    }

    // "ai-assistant" is a route or a key; "AI-generated" is a label.
    private bool IsProse(string text) =>
        text.Any(c => c == ' ' || c >= 0x3040) || IsFound("label", Phrases.WordsOf(text));

    private static IEnumerable<string> Sentences(string text) => text.Split(['.', '!', '?', '\n', '\r', '。', '！', '？', ';', '；'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Clauses(string sentence) => sentence.Split([',', ':', '，', '、', '：', '–', '—', '('], StringSplitOptions.RemoveEmptyEntries);
}
