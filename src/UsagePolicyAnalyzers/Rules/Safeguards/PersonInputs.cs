using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>The texts from people that a model call is given.</summary>
internal static class PersonInputs
{
    /// <summary>Every text from a person in a call's inputs, each with the steps from where it enters to the call.</summary>
    public static IReadOnlyList<UserInput> Of(LlmModel model, ModelCall call) =>
        call.Inputs.SelectMany(i => Of(model, call, new FlowPlace(i.Value, i.Path))).ToList();

    /// <summary>Every text from a person in a value on its way to a call.</summary>
    public static IEnumerable<UserInput> Of(LlmModel model, ModelCall call, FlowPlace place) =>
        Of(model, place.Value, place.Path).Where(i => !IsStored(model, i, call));

    /// <summary>Every text from a person in a value.</summary>
    public static IReadOnlyList<UserInput> Of(LlmModel model, IOperation value, string path = "") =>
        model.Shared(static m => new Memo<FlowPlace, IReadOnlyList<UserInput>>(place => Find(m, place.Value, place.Path)))[new FlowPlace(value, path)];

    // What one request stores is no longer a person's text when another reads it. A window and a program at the console are one object from the word to the call.
    private static bool IsStored(LlmModel model, UserInput input, ModelCall call)
    {
        if (!input.Step.ToStart().Any(IsRead) || TransitiveCallers.MemberAround(model.Graph, input.Step.Operation) is not { } entry)
            return false;
        var callers = model.Shared(static m => new Memo<ModelCall, HashSet<ISymbol>>(c => TransitiveCallers.Of(m.Graph, c.Operation)))[call];
        return !callers.Contains(entry) && (input.Channel is "http" or "page" or "hub" or "grpc" || !callers.Any(c => SymbolEqualityComparer.Default.Equals(c.ContainingType, entry.ContainingType)));
    }

    // The member of an object, read in another function than the one that wrote it.
    private static bool IsRead(FlowStep written) =>
        written is { Frame: null, Next.Operation: IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false } } && !written.Operation.SharesBody(written.Next.Operation)
        && !PassThrough.IsQueue(((IMemberReferenceOperation)written.Next.Operation).Member);

    private static IReadOnlyList<UserInput> Find(LlmModel model, IOperation value, string path)
    {
        var inputs = new List<UserInput>();
        var heard = new HashSet<SyntaxNode>();
        var users = UserInputs.Of(model);
        model.Trace(value, FlowKind.Content, Visit, path);
        return inputs;

        bool Visit(FlowStep step)
        {
            if (step.Next != null && model.CallAt(step.Operation) is { } call)
            {
                // What a model writes down is what somebody said.
                if (call.Kind == ModelCallKind.Transcription && heard.Add(call.Operation.Syntax))
                {
                    foreach (var audio in call.Audio)
                        model.Trace(audio.Value, FlowKind.Content, Visit, audio.Path, step.Frame, step);
                }

                return false;
            }

            if (step.Next != null && step.Path.Length == 0 && UserInputs.IsScalar(step.Operation.Type))
                return false;
            if (users.Find(step) is not { } input)
                return true;
            inputs.Add(input);
            return false;
        }
    }
}
