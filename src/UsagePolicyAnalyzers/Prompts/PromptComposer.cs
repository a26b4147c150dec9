using System.Text;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>
/// Puts together the text of a prompt from the expression that makes it: literals of all forms, <c>+</c> chains, interpolation, <c>Format</c>,
/// builders, constants, fields, properties and helper methods in source. What is not text in source is a hole.
/// </summary>
internal sealed partial class PromptComposer(SourceGraph graph)
{
    private const int MaxLength = 2_000_000;
    private const int MaxDepth = 24;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<PromptSegment>.Builder _segments = ImmutableArray.CreateBuilder<PromptSegment>();
    private readonly ImmutableArray<PromptHole>.Builder _holes = ImmutableArray.CreateBuilder<PromptHole>();
    private readonly HashSet<SyntaxNode> _inside = [];
    private readonly Dictionary<IParameterSymbol, IOperation> _arguments = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IFieldSymbol> _builders = new(SymbolEqualityComparer.Default);
    private readonly PromptElements _collections = new(graph);
    private readonly Dictionary<ILocalSymbol, IOperation> _elements = new(SymbolEqualityComparer.Default);

    /// <summary>The text that an expression makes.</summary>
    public Prompt Compose(IOperation root, PromptRole role, TextKind kind)
    {
        Append(root, 0);
        return new Prompt(_text.ToString(), role, kind, _segments.ToImmutable(), _holes.ToImmutable(), root.Syntax);
    }

    private void Append(IOperation operation, int depth)
    {
        operation = SourceGraph.Unwrap(operation);
        if (depth > MaxDepth || _text.Length > MaxLength || !_inside.Add(operation.Syntax))
        {
            AppendHole(operation);
            return;
        }

        AppendNew(operation, depth + 1);
        _inside.Remove(operation.Syntax);
    }

    private void AppendNew(IOperation operation, int depth)
    {
        switch (operation)
        {
            case ILiteralOperation { Syntax: LiteralExpressionSyntax literal } when literal.Token.Value is string:
                AppendToken(literal.Token);
                break;
            case ILiteralOperation:
                if (operation.ConstantValue is { HasValue: true, Value: { } constant })
                    _text.Append(constant);
                break;
            case IInterpolatedStringOperation interpolated:
                AppendInterpolated(interpolated, depth);
                break;
            case IInterpolatedStringHandlerCreationOperation handler:
                // The same syntax once more.
                AppendNew(handler.Content, depth);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                AppendSum(sum, depth);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                AppendAlternatives([conditional.WhenTrue, whenFalse], depth);
                break;
            case ISwitchExpressionOperation @switch:
                AppendAlternatives(@switch.Arms.Select(a => a.Value).ToList(), depth);
                break;
            case ICoalesceOperation coalesce:
                AppendAlternatives([coalesce.Value, coalesce.WhenNull], depth);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation when StandsFor(operation) is { } given:
                Append(given, depth);
                break;
            case IMemberReferenceOperation { Instance: { } holder, Member: var member } when StandsFor(holder) is { } whole && PromptElements.PartOf(whole, member) is { } part:
                Append(part, depth);
                break;
            case ILocalReferenceOperation local:
                AppendVariable(local, local.Local, depth);
                break;
            case IFieldReferenceOperation { Field: { Type.Name: "StringBuilder" } builder }:
                AppendBuilder(operation, builder, depth);
                break;
            case IFieldReferenceOperation { Field: var field } when !field.DeclaringSyntaxReferences.IsEmpty:
                AppendMember(operation, graph.Writes(field), depth);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property } when !property.DeclaringSyntaxReferences.IsEmpty:
                AppendMember(operation, property.GetMethod is { } getter && graph.Returns(getter) is { IsEmpty: false } returned ? returned : graph.Writes(property), depth);
                break;
            case IInvocationOperation invocation:
                AppendInvocation(invocation, depth);
                break;
            case IObjectCreationOperation { Type.Name: "StringBuilder" } builder:
                foreach (var argument in builder.Arguments.Where(a => a.Value.Type?.SpecialType == SpecialType.System_String))
                    Append(argument.Value, depth);
                break;
            default:
                AppendHole(operation);
                break;
        }
    }

    // What a variable of a loop, or a parameter, is given here.
    private IOperation? StandsFor(IOperation reference)
    {
        IOperation? given = null;
        if (reference is ILocalReferenceOperation local)
            _elements.TryGetValue(local.Local, out given);
        else if (reference is IParameterReferenceOperation parameter)
            _arguments.TryGetValue(parameter.Parameter, out given);
        return given;
    }

    // The parts of a string, or what is appended to a handler (StringBuilder.Append($"…")): told by syntax, which is the same.
    private void AppendInterpolated(IInterpolatedStringOperation interpolated, int depth)
    {
        foreach (var part in interpolated.Parts)
        {
            if (part.Syntax is InterpolatedStringTextSyntax text)
                AppendToken(text.TextToken);
            else if (part.Syntax is InterpolationSyntax hole && graph.OperationOf(hole.Expression) is { } value)
                Append(value, depth);
        }
    }

    // A chain of + is as deep as it is long: walked flat.
    private void AppendSum(IBinaryOperation sum, int depth)
    {
        var operands = new Stack<IOperation>();
        IOperation current = sum;
        while (SourceGraph.Unwrap(current) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } inner)
        {
            operands.Push(inner.RightOperand);
            current = inner.LeftOperand;
        }

        Append(current, depth);
        foreach (var operand in operands)
            Append(operand, depth);
    }

    // Texts of their own are kept apart; words that stand in a sentence in turn are read on.
    private void AppendAlternatives(IReadOnlyList<IOperation> alternatives, int depth)
    {
        if (alternatives.Count == 1)
        {
            Append(alternatives[0], depth);
            return;
        }

        var (start, segments, holes) = (_text.Length, _segments.Count, _holes.Count);
        var isSentence = StartsSentence();
        var breaks = new List<int>();
        var texts = 0;
        foreach (var alternative in alternatives)
        {
            breaks.Add(_text.Length);
            _text.Append(breaks.Count == 1 ? Alternatives.Begin : Alternatives.Next);
            Append(alternative, depth);
            texts += PromptPlaces.HasWords(_text.ToString(breaks[breaks.Count - 1], _text.Length - breaks[breaks.Count - 1])) ? 1 : 0;
        }

        if (isSentence && texts > 1)
        {
            _text.Append(Alternatives.End);
            return;
        }

        foreach (var at in breaks)
            _text[at] = '\n';
        _text.Remove(start, 1);
        for (var i = segments; i < _segments.Count; i++)
            _segments[i] = _segments[i] with { Start = _segments[i].Start - 1 };
        for (var i = holes; i < _holes.Count; i++)
            _holes[i] = _holes[i] with { Position = _holes[i].Position - 1 };
    }

    // Whether what is appended next does not go on with a sentence.
    private bool StartsSentence()
    {
        for (var i = _text.Length - 1; i >= 0; i--)
        {
            if (_text[i] is '\n' or '.' or '!' or '?' or ':' or '。' or '！' or '？' or '：' or Alternatives.Begin or Alternatives.Next or Alternatives.End)
                return true;
            if (!char.IsWhiteSpace(_text[i]))
                return false;
        }

        return true;
    }

    private void AppendMember(IOperation reference, ImmutableArray<IOperation> values, int depth)
    {
        var texts = values.Where(v => v.Type?.SpecialType == SpecialType.System_String).ToList();
        if (texts.Count is 0 or > 4)
            AppendHole(reference);
        else
            AppendAlternatives(texts, depth);
    }

    private void AppendVariable(ILocalReferenceOperation reference, ILocalSymbol local, int depth)
    {
        var body = graph.BodyOf(reference);
        if (local.Type.Name == "StringBuilder")
        {
            AppendBuilder(reference, local, body, depth);
            return;
        }

        if (local.Type.SpecialType != SpecialType.System_String)
        {
            AppendHole(reference);
            return;
        }

        var definitions = body.Reaching(local, reference, out _).Where(d => d.Projection == null).OrderBy(d => d.Site.Syntax.SpanStart).ToList();
        if (definitions.Count is 0 or > 12 || definitions.Any(d => d.Site is not (IVariableDeclaratorOperation or IAssignmentOperation)) || definitions.Any(d => d.Site.Parent is IForEachLoopOperation))
        {
            AppendHole(reference);
            return;
        }

        if (definitions.All(d => !d.Keeps))
        {
            AppendAlternatives(definitions.Select(d => d.Value).ToList(), depth);
            return;
        }

        Append(definitions[0].Value, depth);
        foreach (var definition in definitions.Skip(1))
        {
            if (!definition.Keeps)
                _text.Append('\n');
            Append(definition.Value, depth);
        }
    }

    // Select(x => $"- {x}") over texts that are written in source.
    private bool AppendSelected(IInvocationOperation select, string separator, int depth)
    {
        if (select is not { TargetMethod: { Name: "Select", ContainingType.Name: "Enumerable" }, Arguments: { Length: 2 } arguments } || SourceGraph.Unwrap(arguments[1].Value) is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: > 0 } parameters } lambda })
            return false;
        var returned = SourceGraph.ReturnsOf(lambda.Body).ToList();
        var elements = returned.Count == 1 ? _collections.Of(arguments[0].Value, depth) : [];
        foreach (var element in elements)
        {
            _arguments[parameters[0]] = element;
            Append(returned[0], depth);
            _text.Append(separator);
        }

        _arguments.Remove(parameters[0]);
        return elements.Count > 0;
    }

    private void AppendInvocation(IInvocationOperation invocation, int depth)
    {
        var method = invocation.TargetMethod;
        switch (method.ContainingType?.ToDisplayString())
        {
            case "string" when method.Name is "Format" or "Concat" or "Join":
                // A separator that begins a line makes a list of what it separates.
                var bullet = method.Name == "Join" && invocation.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string between } && between.IndexOf('\n') >= 0 ? between : "\n";
                foreach (var argument in method.Name == "Join" ? invocation.Arguments.Skip(1) : invocation.Arguments)
                    AppendArgument(argument.Value, method.Name == "Join" ? bullet : "", depth);
                return;
            case "string" when invocation.Instance is { } receiver:
                Append(receiver, depth);
                foreach (var argument in invocation.Arguments.Where(a => method.Name == "Replace" && a.Parameter?.Ordinal == 1))
                    Append(argument.Value, depth);
                return;
            case "System.Text.StringBuilder" when invocation.Instance is { } builder:
                AppendBuilderChain(invocation, builder, depth);
                return;
        }

        var returned = graph.Implementations(method).SelectMany(m => graph.Returns(m)).Where(v => v.Type?.SpecialType == SpecialType.System_String).ToList();
        if (returned.Count is 0 or > 6)
        {
            AppendHole(invocation);
            return;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { } parameter)
                _arguments[parameter.OriginalDefinition] = argument.Value;
        }

        AppendAlternatives(returned, depth);
    }

    private void AppendArgument(IOperation value, string separator, int depth)
    {
        if (SourceGraph.Unwrap(value) is IArrayCreationOperation { Initializer: { } elements })
        {
            foreach (var element in elements.ElementValues)
            {
                Append(element, depth);
                _text.Append(separator);
            }
        }
        else if (SourceGraph.Unwrap(value) is not IInvocationOperation select || !AppendSelected(select, separator, depth))
        {
            AppendElements(value, separator, depth);
        }
    }

    private void AppendElements(IOperation value, string separator, int depth)
    {
        var elements = value.Type?.SpecialType == SpecialType.System_String ? [] : _collections.Of(value, depth);
        if (elements.Count == 0)
            Append(value, depth);
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0)
                _text.Append(separator);
            Append(elements[i], depth);
        }
    }

    private void AppendToken(SyntaxToken token)
    {
        var value = token.ValueText;
        if (value.Length == 0)
            return;
        if (IsNewSentence(value))
            _text.Append('\n');
        _segments.Add(new PromptSegment(_text.Length, value.Length, token));
        _text.Append(value);
    }

    // "… of the guest" + "Your answers …": the blank that was forgotten between two literals.
    private bool IsNewSentence(string next) => _text.Length > 0 && _segments.Count > 0 && next.Length > 1 && char.IsUpper(next[0]) && char.IsLower(next[1])
        && _segments[_segments.Count - 1] is var last && last.Start + last.Length == _text.Length && _text[_text.Length - 1] is var end && (char.IsLower(end) || end is '.' or '!' or '?');

    private void AppendHole(IOperation value)
    {
        _holes.Add(new PromptHole(_text.Length, value));
        _text.Append(Prompt.Hole);
    }
}
