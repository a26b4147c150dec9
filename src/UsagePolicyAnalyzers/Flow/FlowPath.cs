namespace UsagePolicyAnalyzers.Flow;

/// <summary>The member of a value that is wanted, written as in <c>Address.Street</c>; empty for the whole value.</summary>
internal static class FlowPath
{
    /// <summary>The first member and the path behind it.</summary>
    public static (string Head, string Tail) Split(string path)
    {
        var dot = path.IndexOf('.');
        return dot < 0 ? (path, "") : (path.Substring(0, dot), path.Substring(dot + 1));
    }

    /// <summary>The path <paramref name="rest"/> of the member <paramref name="head"/>.</summary>
    public static string Join(string? head, string rest) => head is null or "" ? rest : rest.Length == 0 ? head : head + "." + rest;
}
