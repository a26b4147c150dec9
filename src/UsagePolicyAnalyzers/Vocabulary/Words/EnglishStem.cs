namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>A light stem for English: plural, -ed, -ing, final e, and one spelling for British and American endings.
/// It only has to give the same result for the words of a table and the words of a text.</summary>
internal static class EnglishStem
{
    /// <summary>The stem of a folded word.</summary>
    public static string Of(string word)
    {
        if (word.Length < 4 || word[0] is < 'a' or > 'z')
            return word;
        var stem = WithoutEnding(word);
        // "you're" is not "your".
        if (stem.Length > 4 && stem[stem.Length - 1] == 'e' && stem != "youre")
            stem = Cut(stem, 1);
        if (stem.Length > 5 && (Ends(stem, "is") || Ends(stem, "ys")))
            return Cut(stem, 1) + "z";
        return stem.Length > 5 && Ends(stem, "our") ? Cut(stem, 3) + "or" : stem;
    }

    private static string WithoutEnding(string word)
    {
        if (word.Length > 4 && (Ends(word, "ies") || Ends(word, "ied")))
            return Cut(word, 3) + "y";
        if (Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes"))
            return Cut(word, 2);
        if (Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is"))
            return Cut(word, 1);
        if (word.Length > 5 && Ends(word, "ing") && HasVowel(word, word.Length - 3))
            return WithFinalE(Undouble(Cut(word, 3)), word.Length - 3);
        if (word.Length > 4 && Ends(word, "ed") && HasVowel(word, word.Length - 2) && !Ends(word, "eed"))
            return WithFinalE(Undouble(Cut(word, 2)), word.Length - 2);
        return word;
    }

    // "noted" is a form of "note" and has nothing to do with "not".
    private static string WithFinalE(string stem, int length) =>
        length == 3 && stem.Length == 3 && !IsVowel(stem[0]) && IsVowel(stem[1]) && !IsVowel(stem[2]) && stem[2] is not ('x' or 'w' or 'y') ? stem + "e" : stem;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static string Undouble(string stem)
    {
        var last = stem.Length - 1;
        return last > 1 && stem[last] == stem[last - 1] && stem[last] is not ('l' or 's' or 'z' or 'e' or 'f') ? Cut(stem, 1) : stem;
    }

    private static bool HasVowel(string word, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(word[i]))
                return true;
        }
        return false;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static string Cut(string word, int count) => word.Substring(0, word.Length - count);
}
