using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>What names say about what is written to a log, and about logs: from <c>recorded.table.txt</c>.</summary>
internal static class RecordedNames
{
    private static readonly ILookup<string, string> s_rows = EmbeddedTable.Words("recorded.table.txt");

    private static readonly ImmutableHashSet<string> s_things = s_rows["thing"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_labels = s_rows["label"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_sayings = s_rows["saying"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_texts = s_rows["text"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_errors = s_rows["error"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_logs = s_rows["log"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_memories = s_rows["memory"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_files = s_rows["file"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_entries = s_rows["entry"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_kinds = s_rows["kind"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_keepers = s_rows["keep"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_keeping = MethodsOf(s_keepers);
    private static readonly ImmutableHashSet<string> s_commands = s_rows["command"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_runners = s_rows["run"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_running = MethodsOf(s_runners);

    /// <summary>Whether a name is that of a value that says which, not what.</summary>
    public static bool IsThing(string name) => EndsIn(name, s_things);

    /// <summary>Whether a name is that of one word of a reply: a verdict, a label, a measure.</summary>
    public static bool IsLabel(string name) => EndsIn(name, s_labels);

    /// <summary>Whether a name is that of what somebody says.</summary>
    public static bool IsSaying(string name) => EndsIn(name, s_sayings);

    /// <summary>Whether a member of a parsed reply holds sentences by its name.</summary>
    public static bool HoldsText(string name) => Has(name, s_texts);

    /// <summary>Whether a name is that of what went wrong: <c>ErrorMessage</c>, <c>LastError</c>.</summary>
    public static bool IsError(string name) =>
        IdentifierWords.Split(name) is { IsEmpty: false } words && words.Skip(words.Length - 2).Any(w => s_errors.Contains(w.ToLowerInvariant()));

    /// <summary>Whether a method or type writes logs by its name.</summary>
    public static bool SaysLog(string name) => Has(name, s_logs);

    /// <summary>Whether a type keeps a conversation by its name, to go on with it.</summary>
    public static bool SaysMemory(string type) => Has(type, s_memories);

    /// <summary>Whether a file is a log by its name.</summary>
    public static bool SaysLogFile(string path) => Has(path, s_files);

    /// <summary>Whether objects of a type are entries of a log that a program keeps about itself: <c>AuditLog</c>, <c>LogEntry</c>, not a <c>WorkoutLog</c>.</summary>
    public static bool IsLogEntry(string type)
    {
        var words = IdentifierWords.Split(type);
        var last = words.Length - 1;
        while (last > 0 && s_entries.Contains(words[last].ToLowerInvariant()))
            last--;
        return last >= 0 && words[last].ToLowerInvariant() switch
        {
            "audit" => true,
            "log" or "logs" => last == 0 || s_kinds.Contains(words[last - 1].ToLowerInvariant()),
            _ => false,
        };
    }

    /// <summary>Whether a method of this name may keep what it is given.</summary>
    public static bool MayKeep(string method) => s_keeping.Contains(method);

    /// <summary>Whether a method of a library keeps what it is given.</summary>
    public static bool Keeps(string type, string method) => s_keepers.Contains(type + "." + method);

    /// <summary>Whether a name is that of what is run as a program.</summary>
    public static bool IsCommand(string name) => EndsIn(name, s_commands);

    /// <summary>Whether a method of this name may run what it is given.</summary>
    public static bool MayRun(string method) => s_running.Contains(method);

    /// <summary>Whether a method of a library runs what it is given.</summary>
    public static bool Runs(string type, string method) => s_runners.Contains(type + "." + method);

    private static ImmutableHashSet<string> MethodsOf(IEnumerable<string> rows) => rows.Select(r => r.Substring(r.IndexOf('.') + 1)).ToImmutableHashSet();

    private static bool Has(string name, ImmutableHashSet<string> words) => IdentifierWords.Split(name).Any(w => words.Contains(w.ToLowerInvariant()));

    private static bool EndsIn(string name, ImmutableHashSet<string> words) => IdentifierWords.Last(name) is { } last && words.Contains(last);
}
