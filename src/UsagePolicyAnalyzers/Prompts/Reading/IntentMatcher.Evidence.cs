using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <content>What the rows that hold say together, in a long text and in one that is made for something else (a lesson, a verdict, a story): there, one of them is a sign only.</content>
internal sealed partial class IntentMatcher
{
    // A word that a row stands on counts, a verb of any order half as much. Rows that agree count once more, and so does a plain order among them: "Ask for the card number."
    // A sentence that forbids or examines the same thing speaks against it. A text that is hardly longer than a brief takes less.
    // In a short text a phrase says more than a word.
    private const int Purpose = 8, PurposeOfFew = 4, Few = 12, PurposeOfShort = 6, OfWord = 2, OfPhrase = 3, Phrase = 3, OfAnyOrder = 1, OfAgreement = 2, OfPlainOrder = 2, OfSentenceAgainst = 4;

    private void Note(IntentTable.Row row, ConceptMatch act, bool isMeant)
    {
        var words = _used.Select(match => (TextSpan.FromBounds(_passage.Tokens[match.Start].Start, _passage.Tokens[match.End - 1].End), match == act && _table.IsAnyOrder(act.Concept) ? OfAnyOrder : !_isLong && match.End - match.Start >= Phrase ? OfPhrase : OfWord));
        _signs.Add(new(row, _passage.Sentence, !isMeant, isMeant && _isLong && IsPlainOrder(row, act), IsWeighed ? words.ToImmutableArray() : ImmutableArray<(TextSpan Word, int Weight)>.Empty));
    }

    // The sentence begins with the verb, and all that the row asks for stands behind it.
    private bool IsPlainOrder(IntentTable.Row row, ConceptMatch act) =>
        act.Start == _passage.OwnStart && row.IsVerb(act.Concept) && !_table.IsAnyOrder(act.Concept) && row.Around.IsEmpty && row.Atoms.Any(atom => atom.IsAfter && !atom.IsVeto)
        && _used.TrueForAll(match => (_moods[match.Start] & ~Mood.Attributive) == 0 && !_passage.Tokens[match.Start].Quoted);

    private bool IsWeighed => _isLong || _isOfOtherPurpose;

    private bool IsPurpose(string intent)
    {
        var signs = _signs.Where(sign => sign.Row.Intent == intent).ToLookup(sign => sign.IsAgainst);
        var words = signs[false].SelectMany(sign => sign.Words).GroupBy(word => word.Word, word => word.Weight).Sum(word => word.Max());
        var against = signs[true].Select(sign => sign.Sentence).Distinct().Count();
        if (signs[false].Select(sign => sign.Row).Distinct().Skip(1).Any())
            words += OfAgreement + (against == 0 && signs[false].Any(sign => sign.IsPlainOrder) ? OfPlainOrder : 0);
        return words - OfSentenceAgainst * against >= (!_isLong ? PurposeOfShort : _sentences.Count > Few ? Purpose : PurposeOfFew);
    }

    // A row that holds in a sentence, and the words that it stands on.
    private readonly record struct Sign(IntentTable.Row Row, Sentence Sentence, bool IsAgainst, bool IsPlainOrder, ImmutableArray<(TextSpan Word, int Weight)> Words);
}
