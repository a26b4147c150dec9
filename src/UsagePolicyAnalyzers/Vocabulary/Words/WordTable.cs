namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>What a <c>*.words.txt</c> file says.</summary>
/// <param name="Language">Two-letter code of its phrases.</param>
/// <param name="Phrases">Phrases of the concepts, alternatives already written out.</param>
/// <param name="Numbers">Number words with their values.</param>
/// <param name="Rows">Rows of the intents.</param>
/// <param name="Errors">Lines that could not be read.</param>
internal sealed record WordTable(
    string Language,
    ImmutableArray<ConceptPhrase> Phrases,
    ImmutableArray<KeyValuePair<string, int>> Numbers,
    ImmutableArray<IntentRow> Rows,
    ImmutableArray<WordTableError> Errors);

/// <summary>One phrase of a concept. Starts with <c>@</c>: all phrases of another concept.</summary>
internal readonly record struct ConceptPhrase(string Concept, string Phrase);

/// <summary>One row of an intent: its atoms, or the vetoes of all its rows, and its one-based line.</summary>
internal readonly record struct IntentRow(string Intent, ImmutableArray<string> Atoms, bool IsVeto, int Line);

/// <summary>A line that could not be read, with its one-based place, and the word that was meant where one is near.</summary>
internal readonly record struct WordTableError(int Line, int Column, string Message, string? Nearest = null);
