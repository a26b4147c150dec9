using System.Globalization;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>A place that a report names: <c>start:length:path</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The characters in it.</param>
internal readonly record struct Place(string Path, TextSpan Span)
{
    /// <summary>The place of that name in a report; null where it has none.</summary>
    public static Place? In(Diagnostic diagnostic, string name)
    {
        if (!diagnostic.Properties.TryGetValue(name, out var text) || text?.Split([':'], 3) is not { Length: 3 } parts)
            return null;
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new Place(parts[2], new TextSpan(start, length))
            : null;
    }

    /// <summary>The document of the solution that the place is in; null where it is in none that somebody writes.</summary>
    public Document? DocumentIn(Document near)
    {
        if (near.FilePath == Path || near.FilePath == null && Path.Length == 0)
            return near;
        var id = near.Project.Solution.GetDocumentIdsWithFilePath(Path).FirstOrDefault(d => d.ProjectId == near.Project.Id);
        return id == null ? null : near.Project.GetDocument(id);
    }

    /// <summary>The node of exactly these characters; null where the file has changed since.</summary>
    public T? NodeIn<T>(SyntaxNode root) where T : SyntaxNode
    {
        if (Span.End > root.FullSpan.End)
            return null;
        for (var node = root.FindNode(Span, getInnermostNodeForTie: true); node != null && node.Span == Span; node = node.Parent)
        {
            if (node is T found)
                return found;
        }

        return null;
    }
}
