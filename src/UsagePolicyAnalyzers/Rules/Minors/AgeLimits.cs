using System.Runtime.CompilerServices;
using UsagePolicyAnalyzers.Vocabulary.Audiences;

namespace UsagePolicyAnalyzers.Rules.Minors;

/// <summary>
/// Ages under 13 from which a program serves people: written under a name that says so (<c>MinimumAge = 10</c>), or checked to turn younger ones away. By syntax alone, cached by tree,
/// so that typing re-reads one file.
/// </summary>
internal static class AgeLimits
{
    private const int ProvidersLimit = 13;

    private static readonly ConditionalWeakTable<SyntaxTree, FileLimits> s_files = new();

    /// <summary>The written ages of a compilation.</summary>
    public static IEnumerable<SyntaxNode> Constants(Compilation compilation, CancellationToken cancellationToken) => Of(compilation, cancellationToken).SelectMany(f => f.Constants);

    /// <summary>The checks of a compilation that turn younger people away.</summary>
    public static IEnumerable<SyntaxNode> Checks(Compilation compilation, CancellationToken cancellationToken) => Of(compilation, cancellationToken).SelectMany(f => f.Checks);

    private static IEnumerable<FileLimits> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return s_files.GetValue(tree, static t => new FileLimits(t));
        }
    }

    private sealed class FileLimits
    {
        public FileLimits(SyntaxTree tree)
        {
            foreach (var literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
            {
                if (literal.Token.Value is not int age || age is < 1 or >= ProvidersLimit)
                    continue;
                if (NameOf(literal) is var (name, container) && Ages.IsMinimum(name, container))
                    Constants.Add(literal.Parent!.FirstAncestorOrSelf<SyntaxNode>(n => n is VariableDeclaratorSyntax or PropertyDeclarationSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ParameterSyntax) ?? literal);
                if (literal.Parent is BinaryExpressionSyntax comparison && IsCheck(comparison, literal))
                    Checks.Add(comparison);
            }
        }

        public List<SyntaxNode> Constants { get; } = [];

        public List<SyntaxNode> Checks { get; } = [];

        // What the number is written under, and where that belongs.
        private static (string Name, string Container)? NameOf(LiteralExpressionSyntax literal) => literal.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => (variable.Identifier.ValueText, TypeAround(literal)),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => (property.Identifier.ValueText, TypeAround(literal)),
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => (parameter.Identifier.ValueText, TypeAround(literal)),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => (property.Identifier.ValueText, TypeAround(literal)),
            AssignmentExpressionSyntax { Left: SimpleNameSyntax name } assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) =>
                (name.Identifier.ValueText, (assignment.Parent?.Parent as ObjectCreationExpressionSyntax)?.Type.ToString() ?? ""),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => (access.Name.Identifier.ValueText, access.Expression.ToString()),
            ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name, Parent.Parent: { } call } => (name, (call as ObjectCreationExpressionSyntax)?.Type.ToString() ?? ""),
            _ => null,
        };

        private static string TypeAround(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? "";

        // if (user.Age < 10) return BadRequest(…): the branch of younger people tells them to go.
        private static bool IsCheck(BinaryExpressionSyntax comparison, LiteralExpressionSyntax literal)
        {
            var isLess = comparison.Kind() switch
            {
                SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression => comparison.Right == literal,
                SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => comparison.Left == literal,
                _ => false,
            };
            var age = comparison.Left == literal ? comparison.Right : comparison.Left;
            if (!isLess || AgeIn(age) is not var (name, container) || !Ages.IsAge(name, container) || !Ages.IsAge(name, TypeAround(comparison)))
                return false;
            SyntaxNode condition = comparison;
            while (condition.Parent is ParenthesizedExpressionSyntax || (condition.Parent is BinaryExpressionSyntax either && either.IsKind(SyntaxKind.LogicalOrExpression)))
                condition = condition.Parent;
            return condition.Parent switch
            {
                IfStatementSyntax branch => Refuses(branch.Statement),
                ConditionalExpressionSyntax choice when choice.Condition == condition => Refuses(choice.WhenTrue),
                _ => false,
            };
        }

        private static (string Name, string Container)? AgeIn(ExpressionSyntax expression) => expression switch
        {
            IdentifierNameSyntax name => (name.Identifier.ValueText, ""),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var inner } => AgeIn(inner),
            MemberAccessExpressionSyntax access => (access.Name.Identifier.ValueText, access.Expression.ToString()),
            _ => null,
        };

        private static bool Refuses(SyntaxNode branch) => branch.DescendantNodesAndSelf().Any(node => node switch
        {
            ThrowStatementSyntax or ThrowExpressionSyntax => true,
            InvocationExpressionSyntax { Expression: var called } => called.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText is "BadRequest" or "Forbid" or "Unauthorized" or "Problem" or "ValidationProblem" or "UnprocessableEntity" or "AddModelError",
            LiteralExpressionSyntax { Token.Value: string text } => Ages.Refuses(text),
            InterpolatedStringTextSyntax text => Ages.Refuses(text.TextToken.ValueText),
            _ => false,
        });
    }
}
