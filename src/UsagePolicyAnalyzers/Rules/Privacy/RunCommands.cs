using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>Tells what is run as a program from what is said: a variable that is called a command and is handed to a process.</summary>
internal static class RunCommands
{
    /// <summary>Whether a step of a trace is such a variable.</summary>
    public static bool IsOne(LlmModel model, FlowStep step) => step.Operation switch
    {
        ILocalReferenceOperation { Local: var local } => IsOne(model, step.Operation, local),
        IParameterReferenceOperation { Parameter: var parameter } => IsOne(model, step.Operation, parameter),
        _ => false,
    };

    private static bool IsOne(LlmModel model, IOperation operation, ISymbol variable) =>
        RecordedNames.IsCommand(variable.Name) && model.Graph.BodyOf(operation).Definitions.Uses(variable).Any(IsRun);

    // new ProcessStartInfo("sh", $"-c {command}"), start.Arguments = args, Cli.Wrap("git").WithArguments(args)
    private static bool IsRun(IOperation use)
    {
        for (var (value, parent) = (use, use.Parent); ; (value, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String }:
                case IInvocationOperation { Type.SpecialType: SpecialType.System_String } changed when changed.Instance == value:
                    continue;
                case IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "ProcessStartInfo" } }:
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType.Name: "ProcessStartInfo" } }:
                case IArgumentOperation { Parent: IInvocationOperation { Instance: IPropertyReferenceOperation { Property.ContainingType.Name: "ProcessStartInfo" } } }:
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ContainingType.Name: var type, Name: var method } } }:
                    return RecordedNames.Runs(type, method);
                // By a library whose reference is missing.
                case IInvalidOperation { Syntax: InvocationExpressionSyntax call }:
                    return SourceIndex.InvokedName(call) is { } name && RecordedNames.MayRun(name);
                default:
                    return false;
            }
        }
    }
}
