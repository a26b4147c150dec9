using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>Examples of a conversation that are written message by message: what a user says there is judged by what the assistant is shown to answer.</summary>
internal static class ExampleTurns
{
    /// <summary>Whether a text of a user is followed by an answer in source that does not grant what the text asks for.</summary>
    public static bool IsAnswered(LlmModel model, SyntaxNode text)
    {
        var message = MessageAround(model, text);
        for (var next = message == null ? null : Next(message); next != null; next = Next(next))
        {
            switch (RoleWithin(model, next))
            {
                case PromptRole.User:
                    continue;
                case PromptRole.Assistant when TextOf(next) is { Length: > 0 } answer:
                    return !Dialogue.Complies(answer, model.Words.Lexicon);
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The sections of a file in their order: those of a user that an assistant's section answers are marked.</summary>
    public static IEnumerable<Prompt> Mark(IReadOnlyList<Prompt> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var isAnswered = sections[i].Role == PromptRole.User && i + 1 < sections.Count && sections[i + 1].Role == PromptRole.Assistant && !Dialogue.Complies(sections[i + 1].Text, Lexicon.Default);
            yield return isAnswered ? sections[i] with { Kind = TextKind.AnsweredExample } : sections[i];
        }
    }

    // The message as its list or block holds it: an element, an argument, a statement.
    private static SyntaxNode? MessageAround(LlmModel model, SyntaxNode text)
    {
        var isMessage = false;
        for (SyntaxNode? node = text; node is not (null or AnonymousFunctionExpressionSyntax) and (GlobalStatementSyntax or not MemberDeclarationSyntax); node = node.Parent)
        {
            isMessage = isMessage || RoleOf(model, node) == PromptRole.User;
            if (isMessage && node.Parent is InitializerExpressionSyntax or BlockSyntax or CompilationUnitSyntax or { RawKind: SourceIndex.CollectionExpression } or BaseArgumentListSyntax { Arguments.Count: > 1 })
                return node;
        }

        return null;
    }

    private static SyntaxNode? Next(SyntaxNode node) =>
        node.Parent?.ChildNodes().SkipWhile(sibling => sibling != node).Skip(1).FirstOrDefault();

    private static PromptRole RoleWithin(LlmModel model, SyntaxNode node) =>
        node.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax).Select(n => RoleOf(model, n)).FirstOrDefault(role => role != PromptRole.Unknown);

    private static PromptRole RoleOf(LlmModel model, SyntaxNode node) =>
        node is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or InvocationExpressionSyntax && model.Graph.OperationOf(node) is { } operation
            ? MessageRoles.RoleOf(model, SourceGraph.Unwrap(operation))
            : PromptRole.Unknown;

    private static string TextOf(SyntaxNode message) =>
        string.Concat(message.DescendantTokens().Where(PromptFinder.IsText).Select(token => token.ValueText).Where(text => text is not ("assistant" or "model")));
}
