using UsagePolicyAnalyzers.CodeFixes.Prompts;
using UsagePolicyAnalyzers.Vocabulary.Disclosures;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>
/// The expressions that tell people of AI, in the language that the type around speaks: helpers of the safeguards library where it is referenced, else text.
/// </summary>
internal sealed class DisclosureCode
{
    private const string Library = "UsagePolicy.Safeguards.AiDisclosure";
    private readonly string _language;
    private readonly string? _helper;

    public DisclosureCode(SemanticModel model, SyntaxNode at)
    {
        var scope = (SyntaxNode?)at.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? at.SyntaxTree.GetRoot();
        _language = PromptLanguage.Of(string.Join(" ", scope.DescendantTokens().Where(t => t.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken
            or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken).Select(t => t.ValueText))).Code;
        _helper = model.Compilation.GetTypeByMetadataName(Library) == null ? null : Library;
    }

    /// <summary>The root with the words in the place of the text; a member of an anonymous object keeps the name that the text gave it.</summary>
    public static SyntaxNode Replace(SyntaxNode root, ExpressionSyntax text, ExpressionSyntax words)
    {
        var name = text switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };
        if (text.Parent is not AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member || name == null)
            return root.ReplaceNode(text, words.WithTriviaFrom(text));
        var equals = SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space)).WithEqualsToken(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space));
        return root.ReplaceNode(member, SyntaxFactory.AnonymousObjectMemberDeclarator(equals, words).WithTriviaFrom(member));
    }

    /// <summary>The text with the disclosure before it.</summary>
    public ExpressionSyntax Before(ExpressionSyntax text) => Parse(_helper == null
        ? $"({Literal(DisclosureTexts.Disclosure(_language) + "\n\n")} + {Operand(text)})"
        : $"{_helper}.Prepend({text.WithoutTrivia()}{Language})");

    /// <summary>What is spoken with the announcement before it.</summary>
    public ExpressionSyntax Announced(ExpressionSyntax speech) => Parse(_helper == null
        ? $"({Literal(DisclosureTexts.Voice(_language) + " ")} + {Operand(speech)})"
        : $"{_helper}.Announce({speech.WithoutTrivia()}{Language})");

    /// <summary>The text with the disclaimer behind it.</summary>
    public ExpressionSyntax Behind(ExpressionSyntax text, RegulatedField field) => Parse(_helper == null
        ? $"({Operand(text)} + {Literal("\n\n" + DisclosureTexts.Disclaimer(field, _language))})"
        : $"{_helper}.AppendDisclaimer({text.WithoutTrivia()}, UsagePolicy.Safeguards.RegulatedField.{field}{Language})");

    /// <summary>The disclosure alone; on a line of its own where it may have line ends.</summary>
    public ExpressionSyntax Disclosure(bool isInLine) => Parse(_helper == null
        ? Literal(DisclosureTexts.Disclosure(_language) + (isInLine ? " " : "\n\n"))
        : $"{_helper}.Text({Alone}){(isInLine ? "" : " + \"\\n\\n\"")}");

    /// <summary>The disclaimer alone.</summary>
    public ExpressionSyntax Disclaimer(RegulatedField field, bool isInLine) => Parse(_helper == null
        ? Literal((isInLine ? " " : "\n\n") + DisclosureTexts.Disclaimer(field, _language))
        : $"{(isInLine ? "" : "\"\\n\\n\" + ")}{_helper}.Disclaimer(UsagePolicy.Safeguards.RegulatedField.{field}{Language})");

    /// <summary>The name and the value of the response header, as arguments.</summary>
    public (string Name, string Value) Header => _helper == null ? ("\"X-AI-Generated\"", "\"true\"") : ($"{_helper}.HeaderName", $"{_helper}.HeaderValue");

    private string Language => _language == "en" ? "" : $", \"{_language}\"";

    private string Alone => _language == "en" ? "" : $"\"{_language}\"";

    // What binds less tightly than an addition is put in parentheses.
    private static string Operand(ExpressionSyntax text) =>
        text is ConditionalExpressionSyntax or BinaryExpressionSyntax or AssignmentExpressionSyntax ? $"({text.WithoutTrivia()})" : text.WithoutTrivia().ToString();

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static ExpressionSyntax Parse(string code) => Documents.Expression(code);
}
