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
        var answers = new Lazy<Dictionary<SyntaxNode, (IOperation Effect, FlowStep Origin)>>(() => Unreviewed(model, cancellationToken));
        foreach (var (prompt, span) in advice)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var calls = inputs.Where(i => i.Value.Holds(prompt)).Select(i => i.Key).ToList();
            // Which file a text is read from is not always plain: then any call may read it.
            if (calls.Count == 0 && prompt.Syntax == null)
                calls = inputs.Keys.ToList();
            var reached = calls.Where(c => answers.Value.ContainsKey(c.Operation.Syntax)).Select(c => answers.Value[c.Operation.Syntax]).ToList();
            if ((reached.Count == 0 && !calls.Any(IsUnread)) || prompt.LocationOf(span) is not { } location)
                continue;
            var properties = ImmutableDictionary<string, string?>.Empty.Add("intent", Intent).Add("Domain", "licensed advice")
                .Add("Places", string.Join("\n", reached.Select(r => ReviewPlace.Before(r.Effect, r.Origin, location.SourceTree ?? r.Effect.Syntax.SyntaxTree).ToString()).Distinct()));
            yield return new Finding(s_rule, location, ImmutableArray<string>.Empty, reached.Take(1).Select(r => r.Effect.Syntax.GetLocation()).ToImmutableArray(), properties);
        }
    }

    // An answer that nothing takes yet, as while the code is being written, is taken to be for the person whom the prompt speaks of: no draft, and nobody's review.
    private static bool IsUnread(ModelCall call)
    {
        IOperation value = call.Operation;
        while (value.Parent is IAwaitOperation or IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent;
        return value.Parent is IExpressionStatementOperation;
    }

    // The model calls whose answers reach people without a review, each with the place where they do.
    private static Dictionary<SyntaxNode, (IOperation Effect, FlowStep Origin)> Unreviewed(LlmModel model, CancellationToken cancellationToken)
    {
        var hooks = model.Shared(m => new ReviewHooks(m));
        var found = new Dictionary<SyntaxNode, (IOperation Effect, FlowStep Origin)>();
        foreach (var end in PersonFacing.Of(model).Ends)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (hooks.IsMarked(DecisionBodies.MethodOf(model, end.Operation)))
                continue;
            model.Trace(end.Value, FlowKind.Content, step =>
            {
                if (hooks.Asks(step.Operation))
                    return false;
                if (model.CallAt(step.Operation) is not { Kind: ModelCallKind.Chat } call)
                    return true;
                if (!found.ContainsKey(call.Operation.Syntax) && !hooks.IsReviewed(end.Operation))
                    found.Add(call.Operation.Syntax, (end.Operation, step));
                return false;
            });
        }

        return found;
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
