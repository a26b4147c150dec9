using System.Globalization;
using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>Tells one word that is taken out of a text from the text: the command before what is said, a name that a pattern found in it.</summary>
internal static class SingleWords
{
    private const string WithBlanks = "sWDPrtnvf";

    /// <summary>Whether of what a step gives only one word, or one after another of a few, goes on.</summary>
    public static bool IsOne(FlowStep step) => step.Operation is IInvocationOperation { TargetMethod: { ContainingType: { } type, Name: var name } method } call
        && (name == "Split" && type.SpecialType == SpecialType.System_String ? IsBySpace(call.Arguments) && IsTaken(step, call)
            : name == "Match" && type.Name == "Regex" && type.ContainingNamespace.ToDisplayString() == "System.Text.RegularExpressions" && PatternOf(call) is { } pattern && IsWithoutBlanks(pattern));

    // text.Split(' ')[0], text.Split(' ').First(); foreach (var word in text.Split(' ').Take(3)), which puts nothing together again
    private static bool IsTaken(FlowStep split, IInvocationOperation call)
    {
        // Behind the last word that is split off stands all the rest.
        var hasRest = call.Arguments.Any(a => a.Parameter?.Name == "count");
        var isFew = false;
        foreach (var operation in split.ToStart().Skip(1).Select(s => s.Operation))
        {
            switch (operation)
            {
                case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } when indices[0].ConstantValue is { HasValue: true, Value: int index }:
                    return index == 0 || !hasRest;
                case ILocalReferenceOperation or IParameterReferenceOperation when operation.Type?.SpecialType == SpecialType.System_String:
                    return isFew && !hasRest;
                case IInvocationOperation { TargetMethod: { ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" }, Name: var query } } when query is not ("Aggregate" or "Select"):
                    if (operation.Type?.SpecialType == SpecialType.System_String)
                        return !hasRest || query.StartsWith("First", StringComparison.Ordinal);
                    isFew |= query is "Take" or "TakeLast";
                    break;
                case ILocalReferenceOperation or IConversionOperation or IConditionalAccessInstanceOperation or IConditionalAccessOperation:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsBySpace(ImmutableArray<IArgumentOperation> arguments) => SourceGraph.Unwrap(arguments[0].Value) switch
    {
        { ConstantValue: { HasValue: true, Value: null or ' ' or " " } } => true,
        IArrayCreationOperation { Initializer: var given } => given == null || given.ElementValues.All(v => v.ConstantValue is { HasValue: true, Value: ' ' or '\t' or '\n' or '\r' }),
        _ => false,
    };

    private static string? PatternOf(IInvocationOperation match) => match.Arguments.FirstOrDefault(a => a.Parameter?.Name == "pattern")?.Value.ConstantValue.Value as string;

    // What a pattern finds that lets no blank in is one word, or a number.
    private static bool IsWithoutBlanks(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '.' or ' ':
                case '[' when i + 1 < pattern.Length && pattern[i + 1] == '^':
                case '\\' when i + 1 == pattern.Length:
                    return false;
                case '\\':
                    var escaped = pattern[++i];
                    if (escaped == 'u' && i + 4 < pattern.Length)
                    {
                        if (!int.TryParse(pattern.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code <= ' ')
                            return false;
                        i += 4;
                    }
                    else if (WithBlanks.IndexOf(escaped) >= 0 || escaped is 'x' or 'u')
                    {
                        return false;
                    }

                    break;
            }
        }

        return pattern.Length > 0;
    }
}
