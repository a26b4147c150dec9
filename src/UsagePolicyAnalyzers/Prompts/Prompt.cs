using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>Whose words a text is for the model.</summary>
internal enum PromptRole
{
    Unknown,
    System,
    User,
    Assistant,
    Tool,
}

/// <summary>A piece of a prompt: where its characters stand in source or in a file.</summary>
/// <param name="Start">Where it begins in the prompt's text.</param>
/// <param name="Length">How many characters of the prompt's text.</param>
/// <param name="Token">The literal's token; the default for a file.</param>
/// <param name="File">The file; null for source.</param>
/// <param name="FileStart">Where it begins in the file.</param>
internal readonly record struct PromptSegment(int Start, int Length, SyntaxToken Token, AdditionalText? File = null, int FileStart = 0);

/// <summary>A hole of a prompt: the expression that fills it.</summary>
/// <param name="Position">Where it stands in the prompt's text, as U+FFFC.</param>
/// <param name="Value">What fills it.</param>
internal readonly record struct PromptHole(int Position, IOperation Value);

/// <summary>A text that is written for a model: segments with positions, and holes.</summary>
/// <param name="Text">The text, with U+FFFC for holes.</param>
/// <param name="Role">Whose words it is.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Syntax">The expression that makes it; null for files.</param>
internal sealed record Prompt(string Text, PromptRole Role, TextKind Kind, ImmutableArray<PromptSegment> Segments, ImmutableArray<PromptHole> Holes, SyntaxNode? Syntax)
{
    /// <summary>What stands for a hole in the text.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>Where words of the text stand: the part of the span that lies in its first segment.</summary>
    public Location? LocationOf(TextSpan span)
    {
        foreach (var segment in Segments)
        {
            var start = Math.Max(span.Start, segment.Start);
            var end = Math.Min(span.End, segment.Start + segment.Length);
            if (start < end)
                return Locate(segment, start - segment.Start, end - start);
        }

        return Syntax?.GetLocation();
    }

    private static Location? Locate(PromptSegment segment, int start, int length)
    {
        if (segment.File is { } file)
        {
            if (file.GetText() is not { } text)
                return null;
            var span = new TextSpan(Math.Min(segment.FileStart + start, text.Length), 0);
            span = TextSpan.FromBounds(span.Start, Math.Min(span.Start + length, text.Length));
            return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
        }

        if (segment.Token.IsKind(SyntaxKind.IdentifierToken))
            return segment.Token.GetLocation();
        return Location.Create(segment.Token.SyntaxTree!, LiteralMap.SourceSpan(segment.Token, start, length));
    }
}
