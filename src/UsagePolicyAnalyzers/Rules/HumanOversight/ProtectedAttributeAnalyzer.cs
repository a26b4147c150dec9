using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>UPA2005: a protected attribute of a person reaches the prompt of a call that judges people in a high-stakes domain.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProtectedAttributeAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA2005",
        "Protected attribute is given to a model that decides about a person",
        "'{1}' ({2}) is sent to a model that judges people in {3}: leave it out ({0})",
        RuleCategory.HumanOversight,
        "What a decision must not rest on does not belong into the prompt that prepares it, reviewed or not.");

    private static readonly string[] s_serializers = ["Serialize", "SerializeObject", "SerializeToElement", "SerializeToNode", "SerializeToDocument", "SerializeToUtf8Bytes", "FromObject", "FromObjectAsJson", "ToJson", "Create"];

    // Where an age may only matter where the law says so.
    private static readonly string[] s_agelessDomains = ["employment", "finance", "housing", "insurance"];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Kind != ModelCallKind.Chat)
                continue;
            var entries = new List<Entry>();
            var words = new List<(FlowStep Step, string Text)>();
            foreach (var input in call.Inputs)
                Collect(model, input, entries, words);
            foreach (var entry in entries)
            {
                if (DomainOf(model, call, entry, words) is { } domain && reported.Add(entry.Site.Syntax))
                    yield return new Finding(s_rule, entry.Site.Syntax.GetLocation(), ImmutableArray.Create(entry.Name, entry.Attribute.DisplayName, domain.Name), entry.Step.Locations(), Properties(entry));
            }
        }
    }

    private sealed record Entry(FlowStep Step, IOperation Site, string Name, SensitiveIdentifier Attribute, IOperation? Whole);

    // The members of an object that is sent whole, and where it starts.
    private static ImmutableDictionary<string, string?> Properties(Entry entry) => entry.Whole == null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add("whole", entry.Name).Add("start", entry.Whole.Syntax.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static void Collect(LlmModel model, ModelInput input, List<Entry> entries, List<(FlowStep, string)> words) => model.Trace(input.Value, FlowKind.Content, step =>
    {
        if (step.Next != null && model.CallAt(step.Operation) != null)
            return false;
        switch (step.Operation)
        {
            case { ConstantValue: { HasValue: true, Value: string text } }:
                words.Add((step, text));
                return false;
            case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } }:
                words.Add((step, part));
                return false;
            // What people are grouped by is a statistic.
            case IPropertyReferenceOperation { Property: var property } when PassThrough.IsKeyOfGroup(property):
                return false;
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member when ProtectedMembers.Of(model, member.Member) is { } attribute:
                entries.Add(new Entry(step, SiteOf(model, step), member.Member.Name, attribute, null));
                return false;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter } when ProtectedMembers.Of(model, parameter) is { } attribute:
                entries.Add(new Entry(step, SiteOf(model, step), parameter.Name, attribute, null));
                return false;
        }

        if (step.Path.Length == 0 && Whole(model, step.Operation) is { Type: { IsAnonymousType: false } type } whole)
            CollectMembers(model, step, whole, type, entries);
        return true;
    }, input.Path);

    private static void CollectMembers(LlmModel model, FlowStep step, IOperation whole, ITypeSymbol type, List<Entry> entries)
    {
        var members = ProtectedMembers.Within(model, type).Where(m => IsGiven(model, whole, m.Path)).ToList();
        if (members.Count > 0)
            entries.Add(new Entry(step, step.Operation, string.Join(", ", members.Select(m => m.Path)), members[0].Attribute, whole));
    }

    // The object that an operation turns into text as a whole: a serializer's argument, a record in a string. A method of the program shows itself what it puts there.
    private static IOperation? Whole(LlmModel model, IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: var target } when !model.Graph.Implementations(target).IsEmpty:
                return null;
            case IInvocationOperation { Arguments: { IsEmpty: false } arguments } invocation
                when s_serializers.Contains(invocation.TargetMethod.Name) && (invocation.TargetMethod.Name != "Create" || invocation.TargetMethod.ContainingType?.Name == "JsonContent"):
                return SourceGraph.Unwrap(arguments[0].Value);
            case IInterpolationOperation interpolation when Prints(SourceGraph.Unwrap(interpolation.Expression)):
                return SourceGraph.Unwrap(interpolation.Expression);
            case IBinaryOperation { Type.SpecialType: SpecialType.System_String } binary when Prints(SourceGraph.Unwrap(binary.RightOperand)):
                return SourceGraph.Unwrap(binary.RightOperand);
            case IInvocationOperation { TargetMethod: { Name: "Append" or "AppendLine" or "AppendFormat" or "Join" or "Format" or "ToString" } } printed:
                return printed.Arguments.Select(a => SourceGraph.Unwrap(a.Value)).Concat(printed.Instance is { } instance ? [SourceGraph.Unwrap(instance)] : []).FirstOrDefault(Prints);
            default:
                return IsAnonymousMember(operation) ? operation : null;
        }
    }

    // new { applicant }: what the anonymous object becomes, its members become.
    private static bool IsAnonymousMember(IOperation operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
        && operation.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true } } assignment && assignment.Value == operation;

    private static bool Prints(IOperation value) =>
        value.Type is INamedTypeSymbol type && ((type.IsRecord && !type.GetMembers("ToString").OfType<IMethodSymbol>().Any(m => !m.IsImplicitlyDeclared))
            || (type.TypeArguments.Length == 1 && type.TypeArguments[0] is INamedTypeSymbol { IsRecord: true } && type.Name is "IEnumerable" or "List" or "IReadOnlyList" or "IList"));

    // An object that is made here without the member does not carry it.
    private static bool IsGiven(LlmModel model, IOperation whole, string path) => model.FindOrigin(whole, FlowKind.Content, step => step.Operation switch
    {
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method } => method.MethodKind == MethodKind.AnonymousFunction || model.Graph.Callers(method).IsEmpty,
        IMemberReferenceOperation => true,
        IInvocationOperation invocation => model.Graph.Implementations(invocation.TargetMethod).IsEmpty && !PassThrough.Passes(invocation.TargetMethod, FlowKind.Content),
        _ => false,
    }, path: path) != null;

    private static Domain? DomainOf(LlmModel model, ModelCall call, Entry entry, List<(FlowStep Step, string Text)> words)
    {
        var bodies = BodiesOf(entry.Step);
        bodies.Add(call.Operation.Root().Syntax);
        var prompt = words.Where(w => BodiesOf(w.Step).IsSubsetOf(bodies)).Select(w => w.Text).ToList();
        if (!prompt.Any(Decisions.Judges) || prompt.Any(Decisions.Audits) || (entry.Attribute.Id == "age" && prompt.Any(Decisions.ChecksLegalAge)))
            return null;
        var names = new DecisionEvidence(model).Around(entry.Step);
        var domain = model.Words.Domains.Find(prompt.Concat(names));
        return domain is null or { Id: "medical" } || (entry.Attribute.Id == "age" && !s_agelessDomains.Contains(domain.Id)) ? null : domain;
    }

    // The bodies that a value passes on its way, calls that were entered left aside.
    private static HashSet<SyntaxNode> BodiesOf(FlowStep step) =>
        new(step.ToStart().Where(s => s.Frame == null && InBody(s.Operation)).Select(s => s.Operation.Root().Syntax));

    private static bool InBody(IOperation operation) => operation.Root() is IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation;

    // Where the value enters text, or a container that becomes text.
    private static IOperation SiteOf(LlmModel model, FlowStep step)
    {
        foreach (var current in step.ToStart())
        {
            if (EntersText(model, current.Operation))
                return current.Operation;
        }

        return step.Operation;
    }

    private static bool EntersText(LlmModel model, IOperation operation)
    {
        for (var parent = operation.Parent; parent != null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation or ICoalesceOperation or IConditionalOperation:
                    continue;
                case IInterpolationOperation or IBinaryOperation or IArrayInitializerOperation or IObjectCreationOperation or ICompoundAssignmentOperation:
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return model.Graph.Implementations(call.TargetMethod).IsEmpty;
                case ISimpleAssignmentOperation assignment:
                    return assignment.Target is IPropertyReferenceOperation { Property: { IsIndexer: true } or { ContainingType.IsAnonymousType: true } };
                default:
                    return false;
            }
        }

        return false;
    }
}
