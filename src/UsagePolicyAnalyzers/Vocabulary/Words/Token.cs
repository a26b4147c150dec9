namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>One word of a text, folded for comparison, with its place.</summary>
/// <param name="Word">Lower case, without diacritics and apostrophes. One character for Chinese and Japanese.</param>
/// <param name="Start">Zero-based position of the first character in the text.</param>
/// <param name="Length">Length in characters of the text.</param>
/// <param name="Before">The strongest punctuation since the previous word: <c>.</c> <c>;</c> <c>:</c> <c>,</c> or a space for none.</param>
/// <param name="Quoted">The word stands between quotation marks.</param>
internal readonly record struct Token(string Word, int Start, int Length, char Before, bool Quoted)
{
    /// <summary>Position after the last character.</summary>
    public int End => Start + Length;
}
