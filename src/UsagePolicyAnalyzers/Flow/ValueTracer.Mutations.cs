namespace UsagePolicyAnalyzers.Flow;

/// <content>What is put into builders, collections and objects after they were made.</content>
internal sealed partial class ValueTracer
{
    private const int MaxOwnCalls = 2;

    // What is put into an object that a variable or member holds: builder.Append(x), list.Add(x), map[k] = x, item.Name = x, Fill(builder).
    private void ExpandMutation(FlowStep step, IOperation use)
    {
        var path = step.Path;
        var current = use;
        for (var parent = use.Parent; parent != null; current = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalAccessOperation access when access.Operation == current:
                    MutateThroughAccess(step, access, path);
                    return;
                case IConversionOperation:
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call, Parameter.Ordinal: 0 }:
                    // A query makes a new sequence: Enumerable.Append puts nothing into what it is called on.
                    if (!MutateInside(step, call, call.TargetMethod.Parameters[0], path) && call.TargetMethod.ContainingNamespace is not { Name: "Linq", ContainingNamespace.Name: "System" })
                        PushAdded(step, call, path, skip: 1);
                    current = parent;
                    parent = call;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call, Parameter: { } taken } argument:
                    if (!MutateInside(step, call, taken, path) && PassThrough.Fills(taken, call.TargetMethod.Name))
                    {
                        Push(step, call.Instance, "");
                        foreach (var other in call.Arguments)
                            Push(step, other == argument ? null : other.Value, "");
                    }

                    return;
                // What a writer is given goes into what it writes to.
                case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } made } creation, Parameter.Type: { } target } when PassThrough.IsWriter(made) && PassThrough.IsWriter(target):
                    foreach (var written in VariableOf(creation) is { } writer ? graph.BodyOf(use).Definitions.Uses(writer) : [])
                        ExpandMutation(step with { Path = "" }, written);
                    current = parent;
                    parent = creation;
                    continue;
                case IInvocationOperation call when call.Instance == current:
                    PushAdded(step, call, path, skip: 0);
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: false } or IFieldReferenceOperation when Follows((IMemberReferenceOperation)parent, current, ref path):
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == current:
                    continue;
                case IArrayElementReferenceOperation element when element.ArrayReference == current:
                    continue;
                case IAssignmentOperation assignment when assignment.Target == current && current != use:
                    Push(step, assignment.Value, path);
                    PushConditions(step, assignment.Value, assignment, step.Frame);
                    return;
                default:
                    return;
            }
        }
    }

    private static ILocalSymbol? VariableOf(IOperation value) => value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } } ? variable : null;

    private static bool Follows(IMemberReferenceOperation reference, IOperation current, ref string path)
    {
        // A header is not content.
        if (reference.Instance != current || reference.Member.Name is "Headers" or "DefaultRequestHeaders")
            return false;
        if (PassThrough.IsEndOfChannel(reference.Member))
            return true;
        var (head, rest) = FlowPath.Split(path);
        if (head.Length > 0 && head != reference.Member.Name)
            return false;
        path = rest;
        return true;
    }

    private void MutateThroughAccess(FlowStep step, IConditionalAccessOperation access, string path)
    {
        foreach (var inner in access.WhenNotNull.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            if (inner.Instance is IConditionalAccessInstanceOperation)
                PushAdded(step, inner, path, skip: 0);
        }
    }

    private void PushAdded(FlowStep step, IInvocationOperation call, string path, int skip)
    {
        if (path.Length > 0 && !graph.Implementations(call.TargetMethod).IsEmpty)
        {
            MutateObject(step, call, path);
            return;
        }

        if (!PassThrough.Mutates(call.TargetMethod.Name))
            return;
        foreach (var argument in call.Arguments.Skip(skip))
            Push(step, argument.Value, path);
        foreach (var condition in kind == FlowKind.Influence ? GoverningConditions.Of(call) : [])
            Push(step, condition, "");
    }

    // What a method in source does to a member of the object that it is called on: conversation.Say(text).
    private void MutateObject(FlowStep step, IInvocationOperation call, string path)
    {
        var (head, rest) = FlowPath.Split(path);
        foreach (var body in graph.Implementations(call.TargetMethod))
        {
            var own = OwnUses(body, head, MaxOwnCalls).ToList();
            if (own.Count == 0 || Enter(step.Frame, body, call) is not { } frame)
                continue;
            var inside = step with { Frame = frame, Path = rest };
            foreach (var use in own)
            {
                if (use is IInvocationOperation further)
                    MutateObject(inside, further, path);
                else if (use.Parent is IAssignmentOperation assignment && assignment.Target == use)
                    Push(inside, assignment.Value);
                else
                    ExpandMutation(inside, use);
            }
        }
    }

    // What others see of it: a private member has its writes wherever its type reads it.
    private IEnumerable<IOperation> OwnUses(IMethodSymbol body, string member, int depth) => graph.BodiesOf(body).SelectMany(b => graph.BodyOf(b).OwnUses).Where(u => u is IMemberReferenceOperation reference
        ? reference.Member.Name == member && reference.Member.DeclaredAccessibility != Accessibility.Private
        : depth > 0 && graph.Implementations(((IInvocationOperation)u).TargetMethod).Any(further => OwnUses(further, member, depth - 1).Any()));

    // What a method in source does to what it takes. Tells whether there is one.
    private bool MutateInside(FlowStep step, IInvocationOperation call, IParameterSymbol taken, string path)
    {
        var bodies = graph.Implementations(call.TargetMethod);
        foreach (var body in bodies)
        {
            if (taken.Ordinal >= body.Parameters.Length || Enter(step.Frame, body, call) is not { } frame)
                continue;
            foreach (var use in graph.UsesOf(body.Parameters[taken.Ordinal]))
                ExpandMutation(step with { Frame = frame, Path = path }, use);
        }

        return !bodies.IsEmpty;
    }
}
