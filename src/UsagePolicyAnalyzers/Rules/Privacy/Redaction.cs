using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>
/// Whether a step of a value's way takes away what is sensitive in it: a redactor by its symbol, by what its body does, or, where no body can be seen,
/// by its name.
/// </summary>
internal sealed class Redaction(LlmModel model)
{
    // First words of the names of redactors, and words that say what is left.
    private static readonly ImmutableHashSet<string> s_words = ImmutableHashSet.Create(
        "redact", "redacted", "redaction", "redactor", "masking", "masker", "anonymizer", "anonymiser", "anonymization", "anonymisation", "scrubber", "mask", "masked", "anonymize", "anonymise", "anonymized", "pseudonymize", "pseudonymise", "scrub", "scrubbed", "tokenize", "tokenise", "hash", "hashed", "encrypt", "obfuscate", "obscure", "fingerprint",
        "deidentify", "censor", "strip", "last", "truncate", "schwärzen", "maskieren", "anonymisieren", "enmascarar", "ocultar", "masquer", "anonymiser", "mascarar", "oscura", "maschera", "maskele", "gizle");

    private static readonly ImmutableHashSet<string> s_altering = ImmutableHashSet.Create("Substring", "Remove", "Replace", "Split", "TakeLast", "Take", "Skip", "SkipLast", "Slice", "AsSpan", "PadLeft", "PadRight", "Select", "Where", "Create", "Last", "First");

    public bool Applies(FlowStep step) => step.Operation switch
    {
        IInvocationOperation invocation => Redacts(invocation) && !ShowsMembers(invocation),
        // text[^4..], text[..4]
        IOperation { Syntax: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } => arguments[0].Expression is RangeExpressionSyntax,
        _ => false,
    };

    // Of an object that a body in source makes, each member tells by itself what becomes of it: with { CardNumber = … } leaves the others as they are.
    private bool ShowsMembers(IInvocationOperation invocation) =>
        AwaitedType.Of(invocation.TargetMethod) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } made && model.Graph.DeclarationsOf(made).Any() && !model.Graph.Implementations(invocation.TargetMethod).IsEmpty;

    private bool Redacts(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (model.Symbols.Find(invocation.Instance?.Type ?? method.ContainingType, Role.NotRedactor) != null)
            return false;
        if (method.ContainingNamespace?.ToDisplayString() is "System.Security.Cryptography" or "System.IO.Hashing")
            return true;
        if (method.ContainingType?.SpecialType == SpecialType.System_String)
            return method.Name is "Substring" or "Remove" && KeepsLittle(invocation, 0);
        if (method is { Name: "AsSpan" or "AsMemory", ContainingType.Name: "MemoryExtensions" })
            return KeepsLittle(invocation, 1);
        if (method is { Name: "Slice", ContainingType.Name: "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory" })
            return KeepsLittle(invocation, 0);
        if (method.ContainingType?.Name == "Regex" && method.Name == "Replace")
            return true;
        return method.Name == "TakeLast" || IsRedactor(method, invocation.Instance?.Type ?? method.ContainingType);
    }

    /// <summary>Whether a method is a redactor: one of the tables, or one that is named so and whose bodies in source change the value.</summary>
    /// <param name="method">The method.</param>
    /// <param name="receiver">The type that it is called on.</param>
    public bool IsRedactor(IMethodSymbol method, ITypeSymbol? receiver)
    {
        if (model.Symbols.Find(receiver, Role.NotRedactor) != null)
            return false;
        if (model.Symbols.Find(method, Role.Redactor) != null)
            return true;
        var named = IsNamedSo(method.Name) || IsNamedSo(method.ContainingType?.Name ?? "");
        var bodies = model.Graph.Implementations(method);
        return named && (bodies.IsEmpty ? IsNamedSo(method.Name) || method.ContainingType?.TypeKind == TypeKind.Interface : bodies.All(Changes));
    }

    // Substring(0, 40) of a long text is no redaction; the rest of a number is.
    private static bool KeepsLittle(IInvocationOperation invocation, int first) =>
        (invocation.Arguments.Length - first) switch
        {
            1 => true,
            2 => invocation.Arguments[first + 1].Value.ConstantValue is not { HasValue: true, Value: int length } || length <= 8,
            _ => false,
        };

    private static bool IsNamedSo(string name)
    {
        var words = NameWords.Split(name);
        return words.Count > 0 && words.Any(w => s_words.Contains(w)) && words[0] is not ("un" or "unmask" or "unprotect" or "detokenize" or "decrypt");
    }

    // A body changes the value if what it returns is made of the parameter only through something that alters it.
    private bool Changes(IMethodSymbol method)
    {
        foreach (var returned in model.Graph.Returns(method))
        {
            var unchanged = model.FindOrigin(returned, FlowKind.Content, Keeps, step => step.Frame == null && Alters(step.Operation));
            if (unchanged != null)
                return false;
        }

        return true;

        bool Keeps(FlowStep step) => step.Operation is IParameterReferenceOperation parameter && SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, method)
            && parameter.Parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object;
    }

    private bool Alters(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => s_altering.Contains(invocation.TargetMethod.Name) || invocation.TargetMethod.ContainingType?.Name is "Regex" or "SHA256" or "HMACSHA256" || model.Symbols.Find(invocation.TargetMethod, Role.Redactor) != null,
        IObjectCreationOperation creation => creation.Type?.SpecialType == SpecialType.System_String,
        IConditionalOperation or ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Char } => true,
        { Syntax: ElementAccessExpressionSyntax } => true,
        _ => false,
    };
}
