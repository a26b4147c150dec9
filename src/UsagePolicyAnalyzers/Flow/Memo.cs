using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>Answers to one question, each found once. Asking again allocates nothing.</summary>
/// <typeparam name="TKey">What is asked about.</typeparam>
/// <typeparam name="T">What is answered.</typeparam>
/// <param name="find">Finds an answer; at the same time on two threads it may be asked twice, and one answer is kept.</param>
/// <param name="comparer">What tells keys apart; null for what does by default.</param>
internal sealed class Memo<TKey, T>(Func<TKey, T> find, IEqualityComparer<TKey>? comparer = null) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, T> _known = new(comparer ?? EqualityComparer<TKey>.Default);

    /// <summary>The answer for a key.</summary>
    public T this[TKey key] => _known.GetOrAdd(key, find);
}
