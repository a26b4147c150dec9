using System.Globalization;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>UPA2003: a function offered to a model acts outside the program, and no person approves the call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolActionAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA2003",
        "Model can take a consequential action without approval",
        "The model can run '{1}', which {2}, without a person's approval: require one ({0})",
        RuleCategory.HumanOversight,
        "What pays, buys, deletes, sends, signs, cancels, changes permissions or runs commands is approved by a person, call by call.");

    /// <summary>For the fix: where the function that acts starts, in the file of the additional location.</summary>
    internal const string FunctionKey = "function";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var approvals = new ToolApprovals(model);
        var consequences = new Consequences(model);
        var dispatch = new ToolDispatch(model);
        foreach (var tool in Tools.Of(model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Action(model, tool, consequences, dispatch) is { Action: var action, Function: var function } && !approvals.Cover(tool))
                yield return new Finding(s_rule, tool.Location, ImmutableArray.Create(tool.Name, "calls '" + NameOf(action) + "'"), ImmutableArray.Create(action.Syntax.GetLocation()), PropertiesOf(function));
        }

        foreach (var (name, region) in dispatch.Undeclared(new HashSet<string>(Tools.Of(model).Select(t => t.Name), StringComparer.Ordinal)))
        {
            if (consequences.Of(region, name.ConstantValue.Value as string ?? "") is { } action)
                yield return new Finding(s_rule, name.Syntax.GetLocation(), ImmutableArray.Create(name.ConstantValue.Value as string ?? "", "calls '" + NameOf(action) + "'"), ImmutableArray.Create(action.Syntax.GetLocation()));
        }

        foreach (var weakened in new WeakenedApprovals(model).Find())
            yield return new Finding(s_rule, weakened.Syntax.GetLocation(), ImmutableArray.Create(NameOf(weakened), "takes the approval away"));
    }

    private static (IOperation Action, SyntaxNode? Function)? Action(LlmModel model, Tool tool, Consequences consequences, ToolDispatch dispatch)
    {
        foreach (var function in tool.Functions)
        {
            if (function.Lambda == null && consequences.ByName(function.Method) != null)
                return tool.Creation is { } creation ? (creation, null) : null;
            if ((function.Lambda is { } lambda ? consequences.Of(lambda.Body, tool.Name) : consequences.Of(function.Method, tool.Name)) is { } found)
                return (found, function.Lambda?.Syntax ?? function.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax());
        }

        if (tool.Creation == null || !tool.Functions.IsEmpty)
            return null;
        var regions = dispatch.Regions(tool).ToList();
        var dispatched = regions.Count > 0
            ? regions.Select(r => consequences.Of(r, tool.Name)).FirstOrDefault(a => a != null)
            : dispatch.Readers.Select(r => consequences.Of(r, tool.Name)).FirstOrDefault(a => a is IInvocationOperation action && action.Arguments.Any(g => model.FindModelOutput(g.Value, FlowKind.Dependence) != null));
        return dispatched is { } handed ? (handed, null) : null;
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(SyntaxNode? function) =>
        function == null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(FunctionKey, function.SpanStart.ToString(CultureInfo.InvariantCulture));

    private static string NameOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke }, Instance: IMemberReferenceOperation member } => member.Member.Name,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke }, Instance: IParameterReferenceOperation parameter } => parameter.Parameter.Name,
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.Name,
        _ => operation.Type?.Name ?? operation.Syntax.ToString(),
    };
}
