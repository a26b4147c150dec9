using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4001: text from a person that reaches a model although not every path there checks it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmoderatedInputAnalyzer : PolicyAnalyzer
{
    /// <summary>Expressions that hold the text in the entry, nearest to where it enters first, for the fix: one a line, an empty line between texts.</summary>
    internal const string TextsKey = "texts";

    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA4001",
        "User input reaches the model without moderation",
        "'{1}' is text from a person and reaches the model without moderation: check it and stop when it is flagged ({0})",
        RuleCategory.Safeguards,
        "A check before the call keeps harmful requests away from the model, and your account away from them.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var found = new Dictionary<SyntaxNode, (Location Place, bool IsLater, UserInput First, List<string> Texts)>();
        var filters = new ModerationFilters(model);
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Kind is ModelCallKind.Moderation or ModelCallKind.Embedding or ModelCallKind.Transcription || ModerationChecks.Of(model).IsOwnCheck(call))
                continue;
            var inputs = PersonInputs.Of(model, call);
            foreach (var input in inputs.Where(i => !IsHandedIn(i, inputs)))
            {
                if (IsModerated(model, input.Step) || filters.Cover(model, input, call))
                    continue;
                var start = Taken(input.Step);
                var (place, entry) = FirstCall(start, call);
                var location = place.Syntax.GetLocation();
                var isLater = IsLater(start);
                if (!found.TryGetValue(entry, out var known) || (isLater == known.IsLater ? location.SourceSpan.Start < known.Place.SourceSpan.Start : known.IsLater))
                    found[entry] = known = (location, isLater, input, []);
                if (known.Place == location && !known.Texts.Contains(Texts(start)))
                    known.Texts.Add(Texts(start));
            }
        }

        return found.Values.Select(f => new Finding(
            s_rule, f.Place, ImmutableArray.Create(f.First.Name), f.First.Step.Locations(), ImmutableDictionary<string, string?>.Empty.Add(TextsKey, string.Join("\n\n", f.Texts))));
    }

    // Read from a parameter that another entry hands its whole request to: that entry comes first.
    private static bool IsHandedIn(UserInput input, IReadOnlyList<UserInput> all)
    {
        var read = input.Step.Operation;
        while (read is IPropertyReferenceOperation { Instance: { } holder })
            read = SourceGraph.Unwrap(holder);
        return read is IParameterReferenceOperation { Parameter: var parameter } && read != input.Step.Operation
            && all.Any(other => !other.Step.Operation.SharesBody(read) && other.Step.ToStart().Any(s => s.Operation is IParameterReferenceOperation passed && SymbolEqualityComparer.Default.Equals(passed.Parameter.OriginalDefinition, parameter.OriginalDefinition)));
    }

    // In each function on the way, before the text leaves it.
    internal static bool IsModerated(LlmModel model, FlowStep entry)
    {
        var chain = entry.ToStart().ToList();
        var text = PersonText.Along(chain);
        for (var i = 0; i < chain.Count; i++)
        {
            var isLast = i + 1 == chain.Count || FunctionOf(chain[i].Operation) != FunctionOf(chain[i + 1].Operation);
            if (isLast && ModerationChecks.Of(model).IsModerated(chain[i].Operation, text))
                return true;
        }

        return false;
    }

    // A function that only reads the text and gives it back is no entry: who asks for it is.
    private static FlowStep Taken(FlowStep entry)
    {
        var last = entry.ToStart().Last(s => s.Operation.SharesBody(entry.Operation));
        return last is { Next: { } taken, Frame: { } frame } && taken.Operation == frame.Call ? Taken(taken) : entry;
    }

    // The call in the entry that hands the text on: to the model, or to a wrapper.
    private static (IOperation Call, SyntaxNode Entry) FirstCall(FlowStep entry, ModelCall call)
    {
        var last = entry.ToStart().Last(s => s.Operation.SharesBody(entry.Operation));
        var function = last.Operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax) ?? entry.Operation.Root().Syntax;
        if (last.Next == null)
            return (call.Operation, function);
        for (IOperation? operation = last.Operation; operation != null; operation = operation.Parent)
        {
            if (operation is IArgumentOperation { Parent: { } taker })
                return (taker, function);
        }

        return (call.Operation, function);
    }

    // Kept for a further round of a loop: it was sent before, where it came in.
    private static bool IsLater(FlowStep entry)
    {
        var at = entry.Operation.Syntax.SpanStart;
        foreach (var step in entry.ToStart().Where(s => s.Operation is ILocalReferenceOperation && s.Operation.SharesBody(entry.Operation)))
        {
            if (step.Operation.Syntax.SpanStart < at)
                return true;
            at = step.Operation.Syntax.SpanStart;
        }

        return false;
    }

    private static string Texts(FlowStep entry) =>
        string.Join("\n", entry.ToStart().Where(s => s.Operation.SharesBody(entry.Operation) && s.Operation.Type?.SpecialType == SpecialType.System_String
            && s.Operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation).Select(s => s.Operation.Syntax.ToString()).Distinct());

    private static SyntaxNode FunctionOf(IOperation operation)
    {
        while (operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation) && operation.Parent != null)
            operation = operation.Parent;
        return operation.Syntax;
    }
}
