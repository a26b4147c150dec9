using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>The sensitive properties of a JSON schema that is written in source: as text, as anonymous objects, as dictionaries, or as a type; with where it is written.</summary>
internal static class SchemaMembers
{
    public static IEnumerable<SchemaMember> Of(LlmModel model, IOperation schema, string path)
    {
        var names = new List<(string Name, SyntaxNode Origin, SyntaxNode Place)>();
        var types = new List<(ITypeSymbol Type, SyntaxNode Origin)>();
        model.Trace(schema, FlowKind.Content, step =>
        {
            if (step.Next != null && model.CallAt(step.Operation) != null)
                return false;
            switch (step.Operation)
            {
                case ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } when text.IndexOf('{') >= 0:
                    names.AddRange(PropertyNames(text).Select(n => (n, step.Operation.Syntax, step.Operation.Syntax)));
                    break;
                case IUtf8StringOperation { Value: { } text } when text.IndexOf('{') >= 0:
                    names.AddRange(PropertyNames(text).Select(n => (n, step.Operation.Syntax, step.Operation.Syntax)));
                    break;
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } when text.IndexOf('{') >= 0:
                    names.AddRange(PropertyNames(text).Select(n => (n, step.Operation.Syntax, step.Operation.Syntax)));
                    break;
                case IAnonymousObjectCreationOperation properties when IsNamedProperties(step):
                    names.AddRange(properties.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => (((IPropertyReferenceOperation)a.Target).Property.Name, step.Operation.Syntax, a.Syntax)));
                    break;
                case IObjectCreationOperation dictionary when IsNamedProperties(step):
                    names.AddRange(Keys(dictionary).Select(k => (k.Name, step.Operation.Syntax, k.Entry)));
                    break;
                case ITypeOfOperation type:
                    types.AddRange(model.Graph.TypesFor(type.TypeOperand).Select(t => (t, step.Operation.Syntax)));
                    break;
                case IInvocationOperation { TargetMethod: { Name: "GetJsonSchemaAsNode" or "CreateJsonSchema" or "FromType" or "GenerateSchema" or "ForJsonSchema", TypeArguments: { Length: 1 } arguments } }:
                    types.AddRange(model.Graph.TypesFor(arguments[0]).Select(t => (t, step.Operation.Syntax)));
                    break;
            }

            return true;
        }, path);
        foreach (var (name, origin, place) in names.Distinct())
        {
            if (model.Words.Identifiers.Find(name, "String", null) is { } identifier)
                yield return new SchemaMember(name, identifier.DisplayName, origin, place.GetLocation());
        }

        foreach (var (type, origin) in types)
        {
            foreach (var member in SensitiveMembers.Of(model, type))
                yield return new SchemaMember(member, origin);
        }
    }

    // Written in place, or handed to what puts it there: Function("find", new { … }).
    private static bool IsNamedProperties(FlowStep step)
    {
        foreach (var next in step.ToStart())
        {
            if (IsNamedProperties(next.Operation))
                return true;
            if (next.Next is not { Path.Length: 0, Operation: ILocalReferenceOperation or IParameterReferenceOperation or IConversionOperation })
                return false;
        }

        return false;
    }

    // properties = new { … }, ["properties"] = new JsonObject { … }, Properties = new Dictionary<…> { … }
    private static bool IsNamedProperties(IOperation creation)
    {
        for (var parent = creation.Parent; parent != null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IArgumentOperation:
                    continue;
                case IInvocationOperation call when call.Arguments.Length >= 1:
                    return call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: "properties" };
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer }:
                    return indexer.Arguments.Length == 1 && indexer.Arguments[0].Value.ConstantValue is { HasValue: true, Value: "properties" };
                case IAssignmentOperation { Target: IPropertyReferenceOperation property }:
                    return property.Property.Name.Equals("properties", StringComparison.OrdinalIgnoreCase);
                default:
                    return false;
            }
        }

        return false;
    }

    private static IEnumerable<(string Name, SyntaxNode Entry)> Keys(IObjectCreationOperation dictionary)
    {
        foreach (var initializer in dictionary.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            var key = initializer switch
            {
                IAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } } => arguments[0].Value,
                IInvocationOperation { Arguments: { Length: 2 } arguments } => arguments[0].Value,
                _ => null,
            };
            if (key?.ConstantValue is { HasValue: true, Value: string name })
                yield return (name, initializer.Syntax);
        }
    }

    /// <summary>The names in a JSON text whose value is an object: the properties of a schema. One pass, no parser: half-written JSON is read as far as it goes.</summary>
    private static IEnumerable<string> PropertyNames(string json)
    {
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '"')
                continue;
            var end = json.IndexOf('"', i + 1);
            if (end < 0)
                yield break;
            var next = end + 1;
            while (next < json.Length && (char.IsWhiteSpace(json[next]) || json[next] == ':'))
                next++;
            if (next < json.Length && next > end + 1 && json[next] == '{')
                yield return json.Substring(i + 1, end - i - 1);
            i = end;
        }
    }
}

/// <summary>A sensitive property of a schema.</summary>
/// <param name="Path">Its name, or the way to it.</param>
/// <param name="Kind">What it holds, in words.</param>
/// <param name="Origin">What makes the schema: a text, an object, the use of a type.</param>
/// <param name="Place">Where the property stands.</param>
internal sealed record SchemaMember(string Path, string Kind, SyntaxNode Origin, Location? Place)
{
    public SchemaMember(SensitiveMember member, SyntaxNode origin)
        : this(member.Path, member.Kind, origin, member.Symbol.Locations.FirstOrDefault())
    {
    }
}
