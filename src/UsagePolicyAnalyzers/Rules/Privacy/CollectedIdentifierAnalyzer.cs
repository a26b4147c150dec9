using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3004: a tool parameter, a member of structured output or a JSON schema offered to the model holds a sensitive identifier.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CollectedIdentifierAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3004",
        "Model is asked to collect a sensitive identifier",
        "The model is asked to fill in {2} ('{1}'): take it from a form instead, outside the conversation ({0})",
        RuleCategory.Privacy,
        "What the model must fill in, it asks people for and writes down; such identifiers belong in a form that the model never sees.");

    /// <summary>The names of the members for the fix, in the order of the additional locations.</summary>
    internal const string MembersKey = "members";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var tool in Tools.Of(model))
        {
            // What the container gives is no part of the schema.
            if (Report(tool.Location, tool.Parameters.Where(p => !UserInputs.Of(model).IsService(p)).SelectMany(p => OfParameter(model, p, tool.Site))) is { } finding)
                yield return finding;
        }

        // A schema is handed on from call to call: the innermost use reports it.
        var reported = new HashSet<SyntaxNode>();
        var uses = SymbolUses.Of(model, Role.ToolDefinition).Concat(SymbolUses.Of(model, Role.StructuredOutput)).Select(u => (Site: SiteOf(u.Operation), Members: OfUse(model, u)));
        var calls = model.Calls.Select(c => (Site: c.Operation.Syntax, Members: OfCall(model, c)));
        foreach (var (site, members) in uses.OrderBy(u => u.Site.Span.Length).Concat(calls))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fresh = members.Where(m => !reported.Contains(m.Origin)).ToList();
            reported.UnionWith(fresh.Select(m => m.Origin));
            if (Report(site.GetLocation(), fresh) is { } finding)
                yield return finding;
        }
    }

    private static IEnumerable<SchemaMember> OfCall(LlmModel model, ModelCall call)
    {
        if (call.IsRawHttp)
            return call.Inputs.SelectMany(i => SchemaMembers.Of(model, i.Value, i.Path));
        return call.Row?.Role == Role.TypedModelCall
            ? call.Operation.TargetMethod.TypeArguments.SelectMany(t => model.Graph.TypesFor(t)).SelectMany(t => SensitiveMembers.Of(model, t)).Select(m => new SchemaMember(m, call.Operation.Syntax))
            : [];
    }

    private static IEnumerable<SchemaMember> OfParameter(LlmModel model, IParameterSymbol parameter, SyntaxNode site) =>
        SensitiveMembers.KindOf(model, parameter) is { } kind
            ? [new SchemaMember(parameter.Name, kind, site, parameter.Locations.FirstOrDefault())]
            : SensitiveMembers.Of(model, parameter.Type).Select(m => new SchemaMember(m, site));

    private static IEnumerable<SchemaMember> OfUse(LlmModel model, SymbolUse use)
    {
        if (use.Operation is IInvocationOperation { TargetMethod: { TypeArguments: { Length: > 0 } arguments } } && use.Row.Role == Role.StructuredOutput)
        {
            foreach (var member in arguments.SelectMany(t => model.Graph.TypesFor(t)).SelectMany(t => SensitiveMembers.Of(model, t)))
                yield return new SchemaMember(member, use.Operation.Syntax);
        }

        var values = use.Operation switch
        {
            IAssignmentOperation assignment => [assignment.Value],
            IObjectCreationOperation { Initializer: not null } creation => [creation],
            _ => use.Arguments("schema"),
        };
        foreach (var value in values)
        {
            foreach (var member in SchemaMembers.Of(model, value, ""))
                yield return member;
        }
    }

    // A schema that is a member of a creation is reported where the whole is created.
    private static SyntaxNode SiteOf(IOperation operation)
    {
        if (operation is not IAssignmentOperation)
            return operation.Syntax;
        for (var parent = operation.Parent; parent != null; parent = parent.Parent)
        {
            if (parent is IObjectCreationOperation creation)
                return creation.Syntax;
        }

        return operation.Syntax;
    }

    private static Finding? Report(Location site, IEnumerable<SchemaMember> members)
    {
        var found = members.GroupBy(m => (m.Path, m.Kind)).Select(g => g.First()).ToList();
        return found.Count == 0 ? null : new Finding(
            s_rule,
            site,
            ImmutableArray.Create(string.Join(", ", found.Select(m => m.Path)), string.Join(", ", found.Select(m => m.Kind).Distinct())),
            found.Select(m => m.Place).OfType<Location>().ToImmutableArray(),
            ImmutableDictionary<string, string?>.Empty.Add(MembersKey, string.Join(",", found.Where(m => m.Place is { IsInSource: true }).Select(m => m.Path))));
    }
}
