namespace UsagePolicyAnalyzers.Sdk;

/// <summary>What a call asks of a model.</summary>
internal enum ModelCallKind
{
    Chat,
    Image,
    Speech,
    Transcription,
    Embedding,
    Realtime,
    Moderation,
}

/// <summary>A value that goes to a model, or a member of one (<c>Content</c> of a request).</summary>
internal readonly record struct ModelInput(IOperation Value, string Path = "");

/// <summary>An invocation that sends input to a model.</summary>
/// <param name="Operation">The invocation.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Provider">The assembly of the SDK, or the provider behind the endpoint.</param>
/// <param name="Row">The table row that named it; null for raw HTTP.</param>
/// <param name="Inputs">What the model is given: messages, text, options with instructions, request body.</param>
/// <param name="IsStreaming">Whether the reply comes in pieces.</param>
internal sealed record ModelCall(IInvocationOperation Operation, ModelCallKind Kind, string Provider, SymbolRow? Row, ImmutableArray<ModelInput> Inputs, bool IsStreaming)
{
    /// <summary>Whether it is a request that the program writes itself.</summary>
    public bool IsRawHttp => Row == null;

    /// <summary>What a model listens to: every argument that sets and names nothing; the body of a request.</summary>
    public IEnumerable<ModelInput> Audio => IsRawHttp ? Inputs : Operation.Arguments.Where(a => a.Parameter is { Type.Name: not "CancellationToken", Name: var name }
        && !name.EndsWith("filename", StringComparison.OrdinalIgnoreCase) && !Row!.Argument("options").Contains(name)).Select(a => new ModelInput(a.Value));

    /// <summary>The value of the argument that a key of the row names (<c>options</c>); null where the row or the call has none.</summary>
    public IOperation? Argument(string key)
    {
        if (Row == null)
            return null;
        foreach (var name in Row.Argument(key))
        {
            foreach (var argument in Operation.Arguments)
            {
                if (argument.Parameter?.Name == name)
                    return argument.Value;
            }
        }

        return null;
    }
}
