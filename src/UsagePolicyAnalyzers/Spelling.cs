namespace UsagePolicyAnalyzers;

/// <summary>Finds the word that somebody may have meant.</summary>
internal static class Spelling
{
    /// <summary>The word of <paramref name="words"/> that is at most two edits or a third of its length away, or null.</summary>
    public static string? Nearest(string text, IEnumerable<string> words)
    {
        // A longer text cannot be a slip of the pen, and the distance is quadratic.
        if (text.Length > 40)
            return null;
        return words.Select(word => (Word: word, Distance: Distance(text, word)))
            .Where(w => w.Distance <= Math.Max(2, w.Word.Length / 3))
            .OrderBy(w => w.Distance).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => w.Word).FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
