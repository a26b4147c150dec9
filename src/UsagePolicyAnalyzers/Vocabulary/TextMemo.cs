using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Vocabulary;

/// <summary>What was found in texts that are looked at again and again: names, words, prompts that did not change since the last edit. Beyond so many characters it starts anew.</summary>
/// <typeparam name="T">What is found.</typeparam>
/// <param name="room">The characters of texts that are kept.</param>
internal sealed class TextMemo<T>(int room)
{
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>What is known of a text, found once.</summary>
    public T Get(string text, Func<string, T> find)
    {
        if (_known.TryGetValue(text, out var known))
            return known;
        var found = find(text);
        if (text.Length > room / 4)
            return found;
        if (Interlocked.Add(ref _kept, text.Length + 16) > room)
        {
            _known.Clear();
            Interlocked.Exchange(ref _kept, 0);
        }

        _known[text] = found;
        return found;
    }
}
