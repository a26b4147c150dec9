using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>
/// What a fix is told of a reply: the expression that is its text (<c>Text</c>), the loop that hands it over in pieces (<c>Loop</c>), the text that is
/// spoken (<c>Spoken</c>), and where the system prompt ends (<c>Prompt</c>). Each is <c>start:length:path</c>.
/// </summary>
internal static class ReplyPlaces
{
    public static ImmutableDictionary<string, string?> Of(LlmModel model, ModelReply reply)
    {
        var places = ImmutableDictionary<string, string?>.Empty;
        if (reply.Call.Kind == ModelCallKind.Speech)
        {
            if (SpokenBy(model, reply.Call) is { } spoken)
                places = places.Add("Spoken", Place(spoken));
            return places;
        }

        if (TextOf(reply) is { } text)
        {
            places = places.Add("Text", Place(text));
            if (LoopAround(reply, text) is { } loop)
                places = places.Add("Loop", Place(loop));
        }

        return EndOfPrompt(model, reply.Call) is { } end ? places.Add("Prompt", end) : places;
    }

    // The text nearest to the end that is the reply alone: what is only composed around it, and JSON that is still to be read, is not.
    private static ExpressionSyntax? TextOf(ModelReply reply)
    {
        var steps = reply.Step.ToStart().Reverse().ToList();
        var function = ModelReplies.FunctionOf(reply.End);
        ExpressionSyntax? elsewhere = null;
        for (var i = 0; i < steps.Count; i++)
        {
            var operation = steps[i].Operation;
            if (IsRead(operation))
                break;
            if (steps[i].Path.Length > 0 || operation.Syntax is not ExpressionSyntax text || text.SyntaxTree != reply.End.Syntax.SyntaxTree || !IsText(operation.Type) || text is DeclarationExpressionSyntax)
                continue;
            if (i + 1 < steps.Count && IsComposed(operation, steps[i + 1].Operation))
                continue;
            if (ModelReplies.FunctionOf(operation) == function)
                return text;
            elsewhere ??= text;
        }

        return elsewhere;
    }

    // string, or a task of one
    private static bool IsText(ITypeSymbol? type) => AwaitedType.Of(type)?.SpecialType == SpecialType.System_String;

    private static bool IsRead(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: var name } && (name.StartsWith("Deserialize", StringComparison.Ordinal) || name.StartsWith("Parse", StringComparison.Ordinal) || name.StartsWith("TryParse", StringComparison.Ordinal));

    private static bool IsComposed(IOperation operation, IOperation part) => operation switch
    {
        IInterpolatedStringOperation or IBinaryOperation => part.Type?.SpecialType == SpecialType.System_String || part is IInterpolationOperation,
        IInvocationOperation { TargetMethod.Name: var name } when name.StartsWith("Serialize", StringComparison.Ordinal) => true,
        IInvocationOperation invocation => invocation.Arguments.Skip(invocation.TargetMethod.IsExtensionMethod ? 1 : 0).Any(a => a.Syntax.Span.Contains(part.Syntax.Span) && a.Syntax.SyntaxTree == part.Syntax.SyntaxTree && part.Type?.SpecialType == SpecialType.System_String),
        IConversionOperation => part.Syntax != operation.Syntax && IsText(part.Type),
        _ => false,
    };

    // The outermost loop over what the reply comes in.
    private static SyntaxNode? LoopAround(ModelReply reply, ExpressionSyntax text)
    {
        var function = text.Ancestors().FirstOrDefault(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);
        var steps = reply.Step.ToStart().Select(s => s.Operation.Syntax).Where(s => s.SyntaxTree == text.SyntaxTree).ToList();
        return text.Ancestors().TakeWhile(n => n != function).OfType<CommonForEachStatementSyntax>()
            .LastOrDefault(loop => loop.Statement.Span.Contains(text.Span) && steps.Any(s => loop.Expression.Span.Contains(s.Span)));
    }

    // What a voice is given to say: an argument, or the member of a request that is named so. Markup of speech has no place for a sentence before it.
    private static ExpressionSyntax? SpokenBy(LlmModel model, ModelCall call)
    {
        ExpressionSyntax? spoken = null;
        foreach (var input in call.Inputs)
        {
            if (!call.IsRawHttp && SourceGraph.Unwrap(input.Value) is { Type.SpecialType: SpecialType.System_String } argument)
                spoken ??= argument.Syntax as ExpressionSyntax;
            else
                model.Trace(input.Value, FlowKind.Content, step =>
                {
                    if (step.Operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "input" or "text" or "Input" or "Text" }, Value: { Type.SpecialType: SpecialType.System_String } value })
                        spoken ??= value.Syntax as ExpressionSyntax;
                    else if (step.Operation is IAnonymousObjectCreationOperation creation)
                        spoken ??= creation.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(a => a is { Target: IPropertyReferenceOperation { Property.Name: "input" or "text" }, Value.Type.SpecialType: SpecialType.System_String })?.Value.Syntax as ExpressionSyntax;
                    return spoken == null;
                }, input.Path);
        }

        return spoken?.DescendantTokens().Any(t => t.ValueText.TrimStart().StartsWith("<", StringComparison.Ordinal)) == false ? spoken : null;
    }

    // Behind the last words of what the model is told to be, or before the first where something is filled in at the end.
    private static string? EndOfPrompt(LlmModel model, ModelCall call)
    {
        foreach (var prompt in DisclosureEvidence.Of(model).PromptsOf(call).Where(p => p.Role == PromptRole.System && !p.Segments.IsEmpty))
        {
            var end = prompt.Text.TrimEnd().Length;
            if (end == 0 || prompt.Text[end - 1] is Prompt.Hole or ':' or '：' or '"' or '>' or '`' or '}' or ']' || prompt.LocationOf(new TextSpan(end - 1, 1)) is not { SourceTree: { } tree } last)
                continue;
            // One of many, as in a list of products.
            var token = tree.GetRoot().FindToken(last.SourceSpan.Start);
            if (!token.Parent!.Ancestors().TakeWhile(n => n is not (StatementSyntax or MemberDeclarationSyntax)).Any(n => n is AnonymousFunctionExpressionSyntax))
                return Place(tree, new TextSpan(last.SourceSpan.End, 0));
        }

        return null;
    }

    private static string Place(SyntaxNode node) => Place(node.SyntaxTree, node.Span);

    private static string Place(SyntaxTree tree, TextSpan span) => FormattableString.Invariant($"{span.Start}:{span.Length}:{tree.FilePath}");
}
