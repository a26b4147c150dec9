namespace UsagePolicyAnalyzers.Flow;

/// <content>What objects are made of: tuples, initializers, constructors, members.</content>
internal sealed partial class ValueTracer
{
    private void ExpandTuple(FlowStep step, ITupleOperation tuple)
    {
        var (head, rest) = FlowPath.Split(step.Path);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var named = tuple.Type is INamedTypeSymbol { TupleElements: var elements } && i < elements.Length && elements[i].Name == head;
            if (head.Length == 0 || named || head == Definitions.ElementName(i))
                Push(step, tuple.Elements[i], rest);
        }
    }

    // An object in a text is what its type says about it. Tells whether it says something.
    private bool ExpandText(FlowStep step)
    {
        if (PrintedText.ObjectOf(step.Operation) is not { } printed)
            return false;
        if (PrintedText.MethodOf(printed.Type) is not { } method)
        {
            var isRecord = step.Operation is IInvocationOperation && printed.Type is INamedTypeSymbol { IsRecord: true };
            Push(step, isRecord ? printed : null, "");
            return isRecord;
        }

        foreach (var body in graph.Implementations(method))
        {
            if (Enter(step.Frame, body, step.Operation) is not { } frame)
                continue;
            foreach (var value in body.Parameters.IsEmpty ? graph.Returns(body) : ImmutableArray<IOperation>.Empty)
                Push(step, value, "", frame);
            foreach (var use in body.Parameters.SelectMany(p => graph.UsesOf(p)))
                ExpandMutation(step with { Frame = frame, Path = "" }, use);
        }

        return true;
    }

    // What an object is made of: the wanted member if it is given here, else everything. Tells whether the member was found.
    private bool ExpandInitializers(FlowStep step, ImmutableArray<IOperation> initializers, ImmutableArray<IArgumentOperation> arguments)
    {
        var (head, rest) = FlowPath.Split(step.Path);
        var found = false;
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: false } or IFieldReferenceOperation } assignment:
                    var member = ((IMemberReferenceOperation)assignment.Target).Member.Name;
                    if (head.Length == 0 || member == head)
                        Push(step, assignment.Value, rest);
                    found |= member == head;
                    break;
                case IAssignmentOperation indexed:
                    Push(step, indexed.Value);
                    break;
                case IMemberInitializerOperation nested when nested.InitializedMember is IMemberReferenceOperation target:
                    if (head.Length == 0 || target.Member.Name == head)
                        ExpandInitializers(step with { Path = rest }, nested.Initializer.Initializers, ImmutableArray<IArgumentOperation>.Empty);
                    found |= target.Member.Name == head;
                    break;
                case IInvocationOperation added:
                    foreach (var argument in added.Arguments)
                        Push(step, argument.Value);
                    break;
            }
        }

        foreach (var argument in arguments)
        {
            var named = string.Equals(argument.Parameter?.Name, head, StringComparison.OrdinalIgnoreCase);
            if (named)
                Push(step, argument.Value, rest);
            found |= named;
        }

        // A member that is not given here is not among the constructor's arguments either, unless the type's own code puts it there.
        if (!found && (head.Length == 0 || step.Operation.Type is { IsAnonymousType: false, DeclaringSyntaxReferences.IsEmpty: false }))
        {
            foreach (var argument in arguments)
            {
                if (Carries(step.Operation.Type, argument.Parameter))
                    Push(step, argument.Value, "");
            }
        }

        return found;
    }

    // A record or a type of a library is made of what it is given; a class in source shows what it keeps as data.
    private static bool Carries(ITypeSymbol? type, IParameterSymbol? parameter) =>
        parameter == null || type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false, DeclaringSyntaxReferences.IsEmpty: false } declared
        || declared.BaseType is { SpecialType: not SpecialType.System_Object, DeclaringSyntaxReferences.IsEmpty: true }
        || declared.GetMembers().Any(m => m is IPropertySymbol { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } && m.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));

    private void ExpandField(FlowStep step, IFieldReferenceOperation field)
    {
        if (field.Field.ContainingType.IsTupleType)
        {
            // By position: the same element may have a name here and none where the tuple is made.
            Push(step, field.Instance, FlowPath.Join(field.Field.CorrespondingTupleField?.Name ?? field.Field.Name, step.Path));
            return;
        }

        if (field.Field.IsConst && field.Field.DeclaringSyntaxReferences.IsEmpty)
            return;
        ExpandCell(step, field.Field, field.Instance);
    }

    private void ExpandProperty(FlowStep step, IPropertyReferenceOperation property)
    {
        var symbol = property.Property;
        if (symbol.IsIndexer)
        {
            Push(step, property.Instance);
            for (var i = 0; kind != FlowKind.Content && i < property.Arguments.Length; i++)
                Push(step, property.Arguments[i].Value, "");
            return;
        }

        if (kind == FlowKind.Content && symbol.Name is "Length" or "Count" or "LongLength")
            return;
        if (symbol.DeclaringSyntaxReferences.IsEmpty && !symbol.ContainingType.IsAnonymousType)
        {
            var path = PassThrough.IsKeyOfGroup(symbol) ? FlowPath.Join(symbol.Name, step.Path) : symbol.ContainingType.TypeKind == TypeKind.Interface ? "" : step.Path;
            Push(step, property.Instance, path);
            ExpandInitial(step, property.Type);
            return;
        }

        var computed = false;
        if (symbol.GetMethod is { } getter)
        {
            foreach (var body in graph.Implementations(getter))
            {
                var returned = graph.Returns(body);
                computed |= !returned.IsEmpty;
                if (!returned.IsEmpty && Enter(step.Frame, body, property) is { } frame)
                {
                    foreach (var value in returned)
                        Push(step, value, step.Path, frame);
                }
            }
        }

        if (!computed)
            ExpandCell(step, symbol, property.Instance);
    }

    private static bool IsWrittenFromOutside(IOperation value) =>
        value.Parent is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }) } };

    // A store of any type holds what others put there too: what comes out of it was not put in here.
    private static bool IsStore(ISymbol member) => member.OriginalDefinition switch
    {
        IFieldSymbol { Type: INamedTypeSymbol type } => PassThrough.IsCollectionOfParameter(type),
        IPropertySymbol { Type: INamedTypeSymbol type } => PassThrough.IsCollectionOfParameter(type),
        _ => false,
    };

    // A field or auto-property: of the object itself every write in source counts; of another object what that object is made of.
    private void ExpandCell(FlowStep step, ISymbol member, IOperation? instance)
    {
        if (IsStore(member))
            return;
        if (instance is null or IInstanceReferenceOperation)
        {
            // Of an object that the way here knows, what others write to it is found at that object.
            var known = instance != null && step.Frame?.OfMember()?.Receiver is not (null or IInstanceReferenceOperation);
            foreach (var value in graph.Writes(member))
            {
                if ((!known || !IsWrittenFromOutside(value)) && !graph.RequestObjects.AreApart(member, value, step.Operation))
                    Push(step, value, step.Path, null);
            }

            foreach (var use in graph.UsesOf(member))
            {
                if (graph.RequestObjects.AreApart(member, use, step.Operation))
                    continue;
                if (use.Parent is IArgumentOperation { Parameter: { RefKind: RefKind.Out or RefKind.Ref } output, Parent: IInvocationOperation call })
                    ExpandOutput(step with { Frame = null }, call, output);
                else
                    ExpandMutation(step with { Frame = null }, use);
            }

            if (instance != null && step.Frame != null)
                Push(step, instance, FlowPath.Join(member.Name, step.Path));
            return;
        }

        Push(step, instance, FlowPath.Join(member.Name, step.Path));
    }

    // An object that no source makes (a container, a configuration, a library does) holds what its type gives it at first.
    private void ExpandInitial(FlowStep step, ITypeSymbol? type)
    {
        var (head, rest) = FlowPath.Split(step.Path);
        if (head.Length == 0)
            return;
        for (var declared = AwaitedType.Of(type); declared is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, TypeKind: not TypeKind.Interface }; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers(head))
                Push(step, graph.InitialOf(member), rest, null);
        }
    }
}
