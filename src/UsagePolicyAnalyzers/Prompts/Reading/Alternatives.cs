namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>
/// Marks around texts of which a prompt holds one at a time: the arms of a switch, the values of a member. Each ends a line. They are
/// blanks, so that who looks for words need not know them. What stands in one alternative says nothing about another.
/// </summary>
internal static class Alternatives
{
    /// <summary>Before the first.</summary>
    public const char Begin = '\v';

    /// <summary>Between two.</summary>
    public const char Next = '\f';

    /// <summary>Behind the last.</summary>
    public const char End = '\u0085';

    /// <summary>Whether two places may be in a prompt at the same time.</summary>
    public static bool MayMeet(ImmutableArray<(int Group, int Index)> left, ImmutableArray<(int Group, int Index)> right)
    {
        foreach (var (group, index) in left)
        {
            foreach (var other in right)
            {
                if (other.Group == group && other.Index != index)
                    return false;
            }
        }
        return true;
    }
}
