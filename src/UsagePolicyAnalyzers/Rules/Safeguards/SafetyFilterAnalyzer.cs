using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4004: a setting of a provider's own filter that switches it off or lowers it, typed or in the body of a request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SafetyFilterAnalyzer : PolicyAnalyzer
{
    /// <summary>The JSON member of the setting, for the fix.</summary>
    internal const string MemberKey = "member";

    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA4004",
        "Provider safety filter is switched off or lowered",
        "'{1}' switches the provider's safety filter off or lowers it: remove the setting ({0})",
        RuleCategory.Safeguards,
        "The provider's filters are part of its safeguards; what they hold back is decided by its policies, not by the caller.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken) =>
        Typed(model, cancellationToken).Concat(ByName(model, cancellationToken));

    private static IEnumerable<Finding> Typed(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var name in model.Symbols.Rows.Where(r => r.Role is Role.SafetyOff or Role.SafetySetting).Select(r => r.MemberName is null or ".ctor" ? LastName(r.TypeName) : r.MemberName).Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var use in model.Graph.Index.ValueUses(name))
            {
                var syntax = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? (SyntaxNode)access : use;
                if (model.Graph.OperationOf(syntax) is IMemberReferenceOperation { Member: var member } && IsOff(model, member))
                    yield return new Finding(s_rule, syntax, member.Name);
            }

            foreach (var assignment in model.Graph.Index.Assignments(name))
            {
                if (model.Graph.OperationOf(assignment) is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } written && Lowers(model, target.Member, written.Value))
                    yield return new Finding(s_rule, assignment, target.Member.Name + " = " + assignment.Right);
            }

            foreach (var node in model.Graph.Index.Creations(name).Concat(model.Graph.Index.Invocations(name)))
            {
                var (method, arguments) = model.Graph.OperationOf(node) switch
                {
                    IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
                    IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
                    _ => (null, ImmutableArray<IArgumentOperation>.Empty),
                };
                if (model.Symbols.Find(method, Role.SafetyOff) is { } row && (row.Argument("value").IsEmpty || arguments.Any(a => Says(row, a.Value))))
                    yield return new Finding(s_rule, node, name);
            }
        }
    }

    private static string LastName(string type) => type.Substring(type.LastIndexOf('.') + 1);

    private static bool IsOff(LlmModel model, ISymbol member) => model.Symbols.Find(member, Role.SafetyOff) is { } row && row.Argument("value").IsEmpty;

    private static bool Lowers(LlmModel model, ISymbol member, IOperation value)
    {
        if (model.Symbols.Find(member, Role.SafetyOff) is { } row)
            return Says(row, value);
        if (model.Symbols.Find(member, Role.SafetySetting) == null)
            return false;
        // Taken away (a new object has none yet), or given a text that the type's own conversion reads.
        var inner = SourceGraph.Unwrap(value);
        return inner.ConstantValue is { HasValue: true, Value: null } && value.Parent is not IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }
            || inner is IConversionOperation { OperatorMethod: { } conversion } converted && model.Symbols.Find(conversion, Role.SafetyOff) is { } off && Says(off, converted.Operand);
    }

    private static bool Says(SymbolRow row, IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: { } constant } && row.Argument("value").Any(v => string.Equals(v, constant.ToString(), StringComparison.OrdinalIgnoreCase));

    // Settings that are named by a text: members of a request's body, and further properties of options, which an SDK puts into the body as they are.
    private static IEnumerable<Finding> ByName(LlmModel model, CancellationToken cancellationToken)
    {
        var found = new List<Finding>();
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var input in call.IsRawHttp ? call.Inputs : call.Argument("options") is { } options ? ImmutableArray.Create(new ModelInput(options)) : ImmutableArray<ModelInput>.Empty)
            {
                model.Trace(input.Value, FlowKind.Content, step =>
                {
                    if ((step.Operation.ConstantValue.HasValue || step.Operation is IInterpolatedStringTextOperation) && (call.IsRawHttp || IsKeyed(step.Operation)))
                        found.AddRange(OfValue(step));
                    return true;
                }, input.Path);
            }
        }

        return found;
    }

    // options.AdditionalProperties["moderation"] = …, { ["moderation"] = … }, Add("moderation", …)
    private static bool IsKeyed(IOperation value)
    {
        while (value.Parent is IConversionOperation)
            value = value.Parent;
        return value.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } } or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" } };
    }

    private static IEnumerable<Finding> OfValue(FlowStep step)
    {
        var operation = step.Operation;
        if (operation.Syntax is LiteralExpressionSyntax literal && operation.ConstantValue.Value is { } value)
        {
            if (!step.ToStart().Skip(1).Any(s => s.Operation is IInterpolatedStringOperation or IInterpolationOperation or IBinaryOperation) && NameOf(step) is { } member && Lowers(member, value))
                yield return Report(literal.GetLocation(), member, value.ToString());
            if (value is string { Length: > 12 } text)
            {
                foreach (var finding in InJson(literal.Token, text))
                    yield return finding;
            }
        }
        else if (operation is IInterpolatedStringTextOperation { Syntax: InterpolatedStringTextSyntax part })
        {
            foreach (var finding in InJson(part.TextToken, part.TextToken.ValueText))
                yield return finding;
        }
    }

    private static Finding Report(Location location, string member, string value) =>
        new(s_rule, location, ImmutableArray.Create(member + ": " + value), default, ImmutableDictionary<string, string?>.Empty.Add(MemberKey, member));

    private static bool Lowers(string member, object value) =>
        EndpointTable.Member(member) is { Meaning: "safety", Values: var values } && values.Contains(value.ToString(), StringComparer.OrdinalIgnoreCase);

    // Where the value is written, or where a variable or parameter that holds it goes into the body.
    private static string? NameOf(FlowStep step) =>
        step.ToStart().TakeWhile(s => s == step || s.Operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IConversionOperation).Select(s => MemberOf(s.Operation)).FirstOrDefault(m => m != null);

    // The JSON name under which a value is put into a body: of an object's member, a record's parameter, an indexer, or Add.
    private static string? MemberOf(IOperation value)
    {
        var current = value;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation || (current.Parent is IInvocationOperation or IArgumentOperation && current.Parent.Syntax is InvocationExpressionSyntax call && call.Expression.ToString().Contains("JsonValue.Create")))
            current = current.Parent;
        switch (current.Parent)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } indexer }:
                return indexer.Arguments[0].Value.ConstantValue.Value as string;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target }:
                return JsonName(target.Member);
            case IPropertyInitializerOperation initializer:
                return initializer.InitializedProperties.Select(JsonName).FirstOrDefault();
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } creation, Parameter: { } parameter }:
                if (type.GetMembers().FirstOrDefault(m => m.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)) is IPropertySymbol property)
                    return JsonName(property);
                return creation.Arguments[0].Value.ConstantValue.Value as string;
            case IArgumentOperation { Parent: IInvocationOperation { Arguments.Length: 2 } add } when PassThrough.Mutates(add.TargetMethod.Name) || add.TargetMethod.Name == "Create":
                return add.Arguments[0].Value.ConstantValue.Value as string;
            default:
                return null;
        }
    }

    private static string JsonName(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute")
            {
                var named = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? attribute.NamedArguments.FirstOrDefault(a => a.Key is "Name" or "PropertyName").Value.Value as string;
                if (named != null)
                    return named;
            }
        }

        return EndpointTable.Member(member.Name) != null ? member.Name : char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
    }

    // "threshold" : "BLOCK_NONE" in a text that is a body, or a part of one.
    private static IEnumerable<Finding> InJson(SyntaxToken token, string text)
    {
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"', quote + 1))
        {
            var end = text.IndexOf('"', quote + 1);
            if (end < 0)
                yield break;
            var name = text.Substring(quote + 1, end - quote - 1);
            if (name.Length > 40 || EndpointTable.Member(name) is not { Meaning: "safety" })
                continue;
            var at = end + 1;
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ':'))
                at++;
            var start = at < text.Length && text[at] == '"' ? at + 1 : at;
            var stop = start;
            while (stop < text.Length && (char.IsLetterOrDigit(text[stop]) || text[stop] is '_' or '-'))
                stop++;
            if (at > end + 1 && stop > start && Lowers(name, text.Substring(start, stop - start)))
                yield return Report(Location.Create(token.SyntaxTree!, LiteralMap.SourceSpan(token, start, stop - start)), name, text.Substring(start, stop - start));
        }
    }
}
