using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>UPA2002: a prompt asks for tailored legal, medical or financial advice, and the answer reaches people without a professional in between.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LicensedAdviceAnalyzer : PolicyAnalyzer
{
    private const string Intent = "licensed-advice";

    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA2002",
        "Tailored licensed advice without professional review",
        "The prompt asks for advice that needs a licence, and the answer reaches people unreviewed: let a professional review it, or refer people to one ({0})",
        RuleCategory.HumanOversight,
        "Legal, medical and financial advice for one person needs a licensed professional in the loop.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var advice = PromptReadings.Of(model)[Intent].ToList();
        if (advice.Count == 0)
            yield break;
        var inputs = model.Calls.Where(c => c.Kind == ModelCallKind.Chat).ToDictionary(c => c, c => new Input(model, c));
        var answers = new Lazy<Dictionary<SyntaxNode, IOperation>>(() => Unreviewed(model, cancellationToken));
        foreach (var (prompt, span) in advice)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var calls = inputs.Where(i => i.Value.Holds(prompt)).Select(i => i.Key).ToList();
            // Which file a text is read from is not always plain: then any call may read it.
            if (calls.Count == 0 && prompt.Syntax == null)
                calls = inputs.Keys.ToList();
            if (calls.Select(c => answers.Value.TryGetValue(c.Operation.Syntax, out var end) ? end : null).FirstOrDefault(e => e != null) is { } reached && prompt.LocationOf(span) is { } location)
                yield return new Finding(s_rule, location, ImmutableArray<string>.Empty, ImmutableArray.Create(reached.Syntax.GetLocation()), ImmutableDictionary<string, string?>.Empty.Add("intent", Intent));
        }
    }

    // The model calls whose answers reach people without a review, each with the place where they do.
    private static Dictionary<SyntaxNode, IOperation> Unreviewed(LlmModel model, CancellationToken cancellationToken)
    {
        var hooks = model.Shared(m => new ReviewHooks(m));
        var found = new Dictionary<SyntaxNode, IOperation>();
        foreach (var body in DecisionBodies.Of(model, cancellationToken))
        {
            if (hooks.IsMarked(DecisionBodies.MethodOf(model, body)))
                continue;
            foreach (var (end, value) in Ends(model, body))
            {
                model.Trace(value, FlowKind.Content, step =>
                {
                    if (hooks.Asks(step.Operation))
                        return false;
                    if (model.CallAt(step.Operation) is not { Kind: ModelCallKind.Chat } call)
                        return true;
                    if (!found.ContainsKey(call.Operation.Syntax) && !hooks.IsReviewed(end))
                        found.Add(call.Operation.Syntax, end);
                    return false;
                });
            }
        }

        return found;
    }

    private static IEnumerable<(IOperation End, IOperation Value)> Ends(LlmModel model, IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IInvocationOperation invocation when model.Symbols.Find(invocation.TargetMethod, Role.PersonFacingOutput) is { } row:
                    foreach (var argument in invocation.Arguments.Where(a => a.Parameter is { } p && (row.Argument("text").IsEmpty || row.Argument("text").Contains(p.Name))))
                        yield return (invocation, argument.Value);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when model.Symbols.Find(target.Property, Role.PersonFacingOutput) != null:
                    yield return (assignment, assignment.Value);
                    break;
                case IReturnOperation { ReturnedValue: { } value } returned when FunctionOf(model, returned) is var (function, syntax) && Endpoints.Of(model).ChannelOf(function, syntax) != null:
                    yield return (returned, value);
                    break;
            }
        }
    }

    private static (IMethodSymbol, SyntaxNode?)? FunctionOf(LlmModel model, IOperation operation)
    {
        for (var around = operation.Parent; around != null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation lambda)
                return (lambda.Symbol, lambda.Syntax);
            if (around is ILocalFunctionOperation local)
                return (local.Symbol, null);
        }

        return DecisionBodies.MethodOf(model, operation) is { } method ? (method, null) : null;
    }

    /// <summary>The texts and files that a call's input is made of.</summary>
    private sealed class Input
    {
        private readonly HashSet<SyntaxNode> _texts = [];
        private readonly List<string> _names = [];

        public Input(LlmModel model, ModelCall call)
        {
            foreach (var input in call.Inputs)
            {
                model.Trace(input.Value, FlowKind.Content, step =>
                {
                    _texts.Add(step.Operation.Syntax);
                    if (step.Operation is IInvocationOperation invocation)
                        _names.AddRange(invocation.Arguments.SelectMany(a => a.Value.DescendantsAndSelf()).Select(o => o.ConstantValue is { HasValue: true, Value: string name } ? name : "").Where(n => n.Length is > 3 and < 200));
                    return step.Next == null || model.CallAt(step.Operation) == null;
                }, input.Path);
            }
        }

        public bool Holds(Prompt prompt)
        {
            if (prompt.Syntax != null && _texts.Contains(prompt.Syntax))
                return true;
            foreach (var segment in prompt.Segments)
            {
                if (segment.File is { } file ? _names.Any(n => n.EndsWith(Path.GetFileName(file.Path), StringComparison.OrdinalIgnoreCase)) : segment.Token.Parent is { } literal && _texts.Contains(literal))
                    return true;
            }

            return false;
        }
    }
}
