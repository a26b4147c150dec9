using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4002: a moderation call whose verdict nothing reads, or only logs, metrics and traces.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredVerdictAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA4002",
        "Moderation result is ignored",
        "The verdict of this moderation call is {1}: stop when the text is flagged ({0})",
        RuleCategory.Safeguards,
        "A check that changes nothing is no check. Read the verdict and stop, or store it where somebody decides.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Kind != ModelCallKind.Moderation)
                continue;
            foreach (var finding in Judge(model, call.Operation, 0))
                yield return finding;
        }
    }

    // A verdict that a method of the program returns is judged where the method is called.
    private static IEnumerable<Finding> Judge(LlmModel model, IOperation call, int depth)
    {
        var verdict = new VerdictUses(model);
        verdict.Trace(call);
        if (verdict.IsRead || depth > 8)
            yield break;
        if (verdict.ReturnedBy.Count == 0)
        {
            yield return new Finding(s_rule, call.Syntax, verdict.IsRecorded ? "only recorded" : "never read");
            yield break;
        }

        foreach (var site in verdict.ReturnedBy.SelectMany(m => model.Graph.Callers(m)))
        {
            foreach (var finding in Judge(model, site.Operation, depth + 1))
                yield return finding;
        }
    }

    private sealed class VerdictUses
    {
        // What tells about the request and not about the text.
        private static readonly ImmutableHashSet<string> s_envelope = ImmutableHashSet.Create(
            "IsSuccessStatusCode", "StatusCode", "EnsureSuccessStatusCode", "Headers", "GetRawResponse", "Dispose", "DisposeAsync", "Id", "Model", "Usage", "ReasonPhrase", "Version", "Count", "Length", "IsCompleted", "Status");

        private readonly LlmModel _model;

        public VerdictUses(LlmModel model) => _model = model;

        public bool IsRead { get; private set; }

        public bool IsRecorded { get; private set; }

        /// <summary>The methods of the program that hand the verdict to their callers.</summary>
        public List<IMethodSymbol> ReturnedBy { get; } = [];

        public void Trace(IOperation call) => new UseTracer(_model.Graph, Visit).Trace(call);

        private bool Visit(Use use)
        {
            switch (use.Kind)
            {
                case UseKind.Member:
                    return !s_envelope.Contains(((IMemberReferenceOperation)use.Consumer).Member.Name);
                case UseKind.Decision:
                    IsRead = true;
                    return false;
                case UseKind.Stored:
                    IsRead |= !IsNeverRead(((IMemberReferenceOperation)((IAssignmentOperation)use.Consumer).Target).Member);
                    return false;
                case UseKind.Returned:
                    return OnReturn((IReturnOperation)use.Consumer);
                case UseKind.Argument:
                    return OnArgument(use.Consumer);
                case UseKind.Dropped when use.Value is IInvalidOperation:
                    // Handed to something that the binder does not know.
                    return Escapes();
                default:
                    return false;
            }
        }

        private bool OnArgument(IOperation consumer)
        {
            if (Recording.IsRecording(_model, consumer))
            {
                IsRecorded = true;
                return false;
            }

            if (consumer is not IInvocationOperation { TargetMethod: var method })
                return true;
            if (s_envelope.Contains(method.Name))
                return false;
            if (!_model.Graph.Implementations(method).IsEmpty || (PassThrough.Passes(method, FlowKind.Dependence) && !PassThrough.IsEndOfChannel(method)) || method.ContainingType?.Name is "Task" or "ValueTask" or "JsonDocument" or "HttpContent" or "HttpContentJsonExtensions")
                return !PassThrough.Mutates(method.Name) || method.ReturnsVoid == false || Escapes();
            return Escapes();
        }

        // Handed to somebody whose body is not seen: counts as read.
        private bool Escapes()
        {
            IsRead = true;
            return false;
        }

        private bool OnReturn(IReturnOperation returned)
        {
            for (var parent = returned.Parent; parent != null; parent = parent.Parent)
            {
                if (parent is IAnonymousFunctionOperation lambda)
                {
                    // A handler's reply shows the verdict to somebody.
                    if (Endpoints.Of(_model).ChannelOf(lambda.Symbol) != null)
                        return Escapes();
                    return true;
                }
            }

            if (_model.Graph.SymbolAround(returned.Syntax) is not IMethodSymbol method)
                return Escapes();
            var sites = _model.Graph.Callers(method);
            if (sites.IsEmpty || sites.Any(s => s.Operation is not IInvocationOperation))
                return Escapes();
            ReturnedBy.Add(method);
            return false;
        }

        // A private field or property that is named where it is written, and nowhere else.
        private bool IsNeverRead(ISymbol member)
        {
            if (member.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable) || member.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree is not { } tree)
                return false;
            foreach (var token in tree.GetRoot().DescendantTokens())
            {
                if (token.ValueText == member.Name && token.Parent is IdentifierNameSyntax name
                    && !(name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
                    && !(name.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax target } access && target.Left == access))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
