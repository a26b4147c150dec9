using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>A sentence of a text that instructs something a policy names.</summary>
/// <param name="Intent">The policy's term, such as <c>hide-ai-identity</c>.</param>
/// <param name="Span">The sentence in the text, without bullet mark and blanks around it.</param>
internal readonly record struct IntentMatch(string Intent, TextSpan Span);

/// <summary>Reads what a text instructs: sentences with polarity and speech act, against the rows of the intent tables.</summary>
internal static class IntentReader
{
    private const int AllLanguages = -1;

    // What a member of structured output can stand for by its name alone.
    private static readonly ImmutableHashSet<string> s_members = ImmutableHashSet.Create("infer-emotions", "profile-person", "predict-crime", "identify-biometrically", "solicit-identifier");

    private const int FewWords = 4;
    private const int LongestBrief = 9;

    /// <summary>The names of all intents.</summary>
    public static ImmutableArray<string> Intents => IntentTable.Default.Intents;

    /// <summary>The first offending sentence for each intent, in the order of the text. Holes stand as U+FFFC.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="lexicon">The words it is read with; the embedded ones where none are given.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<IntentMatch> Read(string text, TextKind kind = TextKind.Prompt, Lexicon? lexicon = null, CancellationToken ct = default)
    {
        if (kind == TextKind.AnsweredExample || string.IsNullOrWhiteSpace(text))
            return ImmutableArray<IntentMatch>.Empty;
        // A member is asked for by its name; of what else a name speaks, it must say what is done with it.
        return kind != TextKind.Name
            ? Read(text, kind, isAskedFor: false, lexicon, ct)
            : Read(text, kind, isAskedFor: false, lexicon, ct).Concat(Read(text, kind, isAskedFor: true, lexicon, ct).Where(m => s_members.Contains(m.Intent)))
                .GroupBy(m => m.Intent).Select(g => g.OrderBy(m => m.Span.Start).First()).ToImmutableArray();
    }

    private static ImmutableArray<IntentMatch> Read(string text, TextKind kind, bool isAskedFor, Lexicon? lexicon, CancellationToken ct) =>
        Match(text, kind, isAskedFor, lexicon ?? Lexicon.Default, ct).Found;

    /// <summary>A matcher that has read a text.</summary>
    public static IntentMatcher Match(string text, TextKind kind, bool isAskedFor, Lexicon lexicon, CancellationToken ct)
    {
        var table = IntentTable.Of(lexicon);
        var buffer = new PhraseBuffer();
        var dialogue = new Dialogue(table.Lexicon, table.Cues, buffer);
        var sentences = Outline.Read(text, dialogue, ct);
        if (isAskedFor)
            FrameNames(sentences);
        foreach (var sentence in sentences)
            sentence.IsOneOfMany = sentences.Count > LongestBrief;
        FindConcepts(text, sentences, table.Lexicon, table.Cues, buffer, ct);
        if (kind is TextKind.Prompt or TextKind.UserMessage)
            dialogue.MarkMentions(sentences);
        if (kind is TextKind.Prompt or TextKind.UserMessage)
            Examination.Mark(text, sentences, table.Lexicon, table.Cues);
        if (kind is TextKind.AssistantExample or TextKind.Description or TextKind.Name)
            Examination.MarkVerdict(text, sentences, table.Lexicon);
        var matcher = new IntentMatcher(table, sentences, text, kind);
        for (var i = 0; i < sentences.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            matcher.Read(i);
        }
        return matcher;
    }

    // A member called TrustScore asks the model to return one.
    private static void FrameNames(List<Sentence> sentences)
    {
        foreach (var sentence in sentences.ToArray())
        {
            var frame = new Sentence(Tokenizer.Tokenize("return"), 0);
            sentence.Frames = ImmutableArray.Create(frame);
            sentences.Add(frame);
        }
    }

    private static void FindConcepts(string text, List<Sentence> sentences, Lexicon lexicon, CueTable cues, PhraseBuffer buffer, CancellationToken ct)
    {
        var guesses = sentences.Select(sentence => lexicon.GuessLanguage(sentence.Tokens, text)).ToArray();
        var frequent = AllLanguages;
        var most = 0;
        foreach (var language in Enumerable.Range(0, guesses.Length).Where(i => IsClear(guesses[i])).GroupBy(i => guesses[i], i => sentences[i].Tokens.Count))
        {
            if (language.Sum() is var count && count > most)
                (frequent, most) = (language.Key, count);
        }
        for (var i = 0; i < sentences.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            // A short sentence, or one without clear signs, is taken for one in the language of the text.
            var shared = guesses[i] & frequent;
            sentences[i].Language = shared != 0 ? shared : IsClear(guesses[i]) && sentences[i].Tokens.Count > FewWords ? guesses[i] : guesses[i] | frequent;
            var matches = lexicon.Find(sentences[i].Tokens, sentences[i].Language, buffer);
            // An ending that negates says so in its own language only: Turkish "yazma" does, Italian "firma" does not.
            if (sentences[i].Language == AllLanguages)
                matches.RemoveAll(match => match.Concept == cues.NegatedVerb);
            matches.RemoveAll(match => IsUnderNon(sentences[i].Tokens, match, text) || (cues.Of(match.Concept) == Cue.Condition && IsPronoun(sentences[i].Tokens, match, matches, cues, text)));
            if (matches.Count > 0)
                sentences[i].Matches = matches.GetRange(0, matches.Count);
        }
    }

    // "Non-explicit" is not explicit, and "non-negotiable" forbids nothing.
    private static bool IsUnderNon(List<Token> tokens, ConceptMatch match, string text) =>
        (match.End == match.Start + 1 && IsNon(tokens[match.Start], text)) || (match.Start > 0 && IsNon(tokens[match.Start - 1], text));

    // Portuguese "lembre-se" and "nunca se" name no case.
    private static bool IsPronoun(List<Token> tokens, ConceptMatch match, List<ConceptMatch> matches, CueTable cues, string text) =>
        match.Start > 0 && match.End == match.Start + 1 && tokens[match.Start] is { Word: "se" } word
        && (text[word.Start - 1] == '-' || (word.Before == ' ' && matches.Exists(other => other.End == match.Start && cues.Of(other.Concept) == Cue.Negator)));

    private static bool IsNon(Token token, string text) => token.Word == "non" && token.End < text.Length - 1 && text[token.End] == '-' && char.IsLetter(text[token.End + 1]);

    private static bool IsClear(int guess) => guess != 0 && (guess & (guess - 1)) == 0;
}
