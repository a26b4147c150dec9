using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4009: text from a person in a place whose words the model takes for the program's: system, developer, tool description.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputAsInstructionsAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA4009",
        "User input becomes system instructions",
        "'{1}' is text from a person and becomes instructions of the system: put it into a user message ({0})",
        RuleCategory.Safeguards,
        "What stands in a system or developer message or a tool's description rules the model; a person's words belong into a user message, as data.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var found = new HashSet<(SyntaxNode, string)>();
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Kind is ModelCallKind.Moderation or ModelCallKind.Embedding)
                continue;
            // A text that goes into the user's message and the system's is looked for in the system's on its own.
            foreach (var input in PersonInputs.Of(model, call).Where(i => IsInstruction(model, i.Step, call)).Concat(SystemTexts(model, call).SelectMany(t => PersonInputs.Of(model, call, t))))
            {
                if (!IsOfRole(input.Step) && Enters(model, input.Step) is var place && found.Add((place.Syntax, input.Name)))
                    yield return new Finding(s_rule, place.Syntax.GetLocation(), ImmutableArray.Create(input.Name), input.Step.Locations());
            }
        }
    }

    // The values that messages or members of the system hold on their way to a call.
    private static List<FlowPlace> SystemTexts(LlmModel model, ModelCall call)
    {
        var texts = new List<FlowPlace>();
        foreach (var input in call.Inputs)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                if (step.Next != null && model.CallAt(step.Operation) != null)
                    return false;
                var role = step.Next is { } next ? MessageRoles.RoleOf(model, next.Operation, step) : PromptRole.Unknown;
                if (role == PromptRole.System)
                    texts.Add(new FlowPlace(step.Operation, step.Path));
                return role == PromptRole.Unknown;
            }, input.Path);
        }

        return texts;
    }

    // The nearest message or member on the way to the call says whose words they are.
    private static bool IsInstruction(LlmModel model, FlowStep entry, ModelCall call)
    {
        var text = entry;
        for (var step = entry.Next; step != null; text = step, step = step.Next)
        {
            if (IsToolDescription(model, step.Operation, text))
                return true;
            if (MessageRoles.RoleOf(model, step.Operation, text) is var role && role != PromptRole.Unknown)
                return role == PromptRole.System;
        }

        return MessageRoles.RoleOf(model, call.Operation, text) == PromptRole.System;
    }

    // Read where the message that holds it says itself whose words it is, and turned into what it says: who has put the messages together is asked.
    private static bool IsOfRole(FlowStep entry) => entry.ToStart().Any(s => s.Operation is IPropertyReferenceOperation { Instance: { } instance } && MessageOf(instance) is { } message
        && s.ToStart().SelectMany(o => GoverningConditions.Of(o.Operation)).Any(c => c.DescendantsAndSelf().Any(o => o is IPropertyReferenceOperation { Property.Name: "Role", Instance: { } other } && SymbolEqualityComparer.Default.Equals(MessageOf(other), message))));

    private static ISymbol? MessageOf(IOperation operation) => SourceGraph.Unwrap(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IInstanceReferenceOperation { Type: { } type } => type,
        _ => null,
    };

    private static bool IsToolDescription(LlmModel model, IOperation operation, FlowStep text)
    {
        var (symbol, arguments) = operation switch
        {
            IInvocationOperation invocation => ((ISymbol?)invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        return model.Symbols.Find(symbol, Role.ToolDefinition) is { } row
            && arguments.Any(a => a.Parameter is { } parameter && row.Argument("description").Contains(parameter.Name) && a.Value.Syntax.Span.Contains(text.Operation.Syntax.Span));
    }

    // Where the text is put into a larger one, handed to a library, or assigned.
    private static IOperation Enters(LlmModel model, FlowStep entry)
    {
        foreach (var step in entry.ToStart())
        {
            var parent = step.Operation.Parent;
            while (parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
                parent = parent.Parent;
            if (parent is IInterpolationOperation or IBinaryOperation or ICompoundAssignmentOperation or IAssignmentOperation { Target: IMemberReferenceOperation } || parent is IArgumentOperation argument && IsHandedOut(model, argument))
                return step.Operation;
        }

        return entry.Operation;
    }

    // Not to a method of the program's own, which puts it in place itself, nor as what an extension method is called on.
    private static bool IsHandedOut(LlmModel model, IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation { TargetMethod: var method } => model.Graph.Implementations(method).IsEmpty && !(method.IsExtensionMethod && argument.Parameter?.Ordinal == 0),
        IObjectCreationOperation => true,
        _ => false,
    };
}
