using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3003: a literal in a prompt is an identifier or a key, by its shape and its check digits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralIdentifierAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3003",
        "Sensitive identifier or key is written in a prompt",
        "The prompt contains {1}: put a placeholder in its place ({0})",
        RuleCategory.Privacy,
        "A prompt is sent with every call and kept by the provider. A number or key in it may belong to somebody.");

    private static readonly DiagnosticDescriptor s_testValue = Rule.Info(
        "UPA3003",
        "Sensitive identifier or key is written in a prompt",
        "The prompt contains {1} that is published for tests: a placeholder says the same ({0})",
        RuleCategory.Privacy,
        "A published test number belongs to nobody, but a reader cannot tell.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var prompt in PromptFinder.Of(model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            // One report a prompt: the first that belongs to somebody, else the first published one.
            var values = SensitiveValues.Find(prompt.Text);
            if (values.OrderBy(v => v.IsPublishedTestValue).ThenBy(v => v.Start).Cast<SensitiveValue?>().FirstOrDefault() is not { } value)
                continue;
            if (prompt.LocationOf(new TextSpan(value.Start, value.Length)) is { } location)
                yield return new Finding(value.IsPublishedTestValue ? s_testValue : s_rule, location, ImmutableArray.Create(NameOf(value.Kind)));
        }
    }

    private static string NameOf(SensitiveValueKind kind) => kind switch
    {
        SensitiveValueKind.PaymentCardNumber => "a payment card number",
        SensitiveValueKind.Iban => "an IBAN",
        SensitiveValueKind.UsSsn => "a US Social Security number",
        SensitiveValueKind.UsItin => "a US taxpayer identification number",
        SensitiveValueKind.ApiKey => "an API key",
        SensitiveValueKind.AccessToken => "an access token",
        _ => "a connection string with a password",
    };
}
