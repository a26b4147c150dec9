namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>Half-typed code: a compilation in each file of which a token is deleted, doubled or swapped with the next.</summary>
internal static class Mutation
{
    /// <param name="compilation">What to change.</param>
    /// <param name="seed">Which tokens: the same for the same seed.</param>
    public static Compilation Of(Compilation compilation, int seed)
    {
        var random = new Random(seed);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var tokens = tree.GetRoot().DescendantTokens().Where(t => t.Span.Length > 0).ToList();
            if (tokens.Count < 2)
                continue;
            var at = random.Next(tokens.Count - 1);
            var (token, next) = (tokens[at], tokens[at + 1]);
            var change = random.Next(3) switch
            {
                0 => new TextChange(token.Span, ""),
                1 => new TextChange(token.Span, token.Text + " " + token.Text),
                _ => new TextChange(TextSpan.FromBounds(token.SpanStart, next.Span.End), next.Text + " " + token.Text),
            };
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(change)));
        }

        return compilation;
    }
}
