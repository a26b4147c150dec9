using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Prompts;

/// <content>Texts that a builder collects.</content>
internal sealed partial class PromptComposer
{
    private void AppendBuilder(IOperation reference, ILocalSymbol local, BodyFlow body, int depth)
    {
        foreach (var definition in body.Definitions.Of(local))
            Append(definition.Value, depth);
        foreach (var use in body.Definitions.Uses(local))
        {
            if (use != reference)
                AppendCalls(use, depth);
        }
    }

    // A builder that an object holds is filled by its methods: in the order in which they stand.
    private void AppendBuilder(IOperation reference, IFieldSymbol field, int depth)
    {
        if (!_builders.Add(field))
        {
            AppendHole(reference);
            return;
        }

        foreach (var made in graph.Writes(field))
            Append(made, depth);
        foreach (var use in graph.UsesOf(field).OrderBy(u => u.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(u => u.Syntax.SpanStart))
            AppendCalls(use, depth);
        _builders.Remove(field);
    }

    // builder.Append(a).AppendLine(b): from the variable outwards.
    private void AppendCalls(IOperation use, int depth)
    {
        // In a loop over texts that are written in source, once for each.
        if (PromptElements.LoopAround(use) is { LoopControlVariable: { } control, Collection: { } collection } && PromptElements.VariablesOf(control) is { Count: > 0 } variables && !variables.Any(_elements.ContainsKey) && _collections.Of(collection, depth) is { Count: > 0 } elements)
        {
            foreach (var element in elements)
            {
                for (var i = 0; i < variables.Count; i++)
                    _elements[variables[i]] = variables.Count > 1 && PromptElements.PartAt(element, i) is { } part ? part : element;
                AppendCalls(use, depth);
            }

            foreach (var variable in variables)
                _elements.Remove(variable);
            return;
        }

        for (var call = use.Parent as IInvocationOperation; call != null && call.TargetMethod.Name.StartsWith("Append", StringComparison.Ordinal); call = call.Parent as IInvocationOperation)
        {
            foreach (var argument in call.Arguments)
                AppendArgument(argument.Value, "\n", depth);
            if (call.TargetMethod.Name == "AppendLine")
                _text.Append('\n');
        }
    }

    private void AppendBuilderChain(IInvocationOperation invocation, IOperation receiver, int depth)
    {
        Append(receiver, depth);
        if (!invocation.TargetMethod.Name.StartsWith("Append", StringComparison.Ordinal))
            return;
        foreach (var argument in invocation.Arguments)
            AppendArgument(argument.Value, "\n", depth);
        if (invocation.TargetMethod.Name == "AppendLine")
            _text.Append('\n');
    }
}
