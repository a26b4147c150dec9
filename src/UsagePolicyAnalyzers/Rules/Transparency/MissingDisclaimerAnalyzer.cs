using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;
using UsagePolicyAnalyzers.Vocabulary.Disclosures;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>UPA1002: a reply in a regulated field reaches people without a text that names both AI and its limits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingDisclaimerAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA1002",
        "Advice in a regulated field has no AI and limitations disclaimer",
        "A model's reply in a {1} setting reaches people here without a text that names both AI and its limits: append the disclaimer of the field ({0})",
        RuleCategory.Transparency,
        "In medicine, law, finance and news people act on what they read: they must know that AI wrote it, and that it may be wrong.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var reply in ModelReplies.Of(model).All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reply.Call.Kind != ModelCallKind.Chat || reply.Step.ToStart().Any(IsRecords) || Setting(model, reply) is var setting && IsReading(setting) || model.Words.RegulatedFields.Find(setting) is not { } field)
                continue;
            var evidence = DisclosureEvidence.Of(model);
            if (!evidence.NamesAi(reply) || !evidence.NamesLimits(reply))
                yield return new Finding(s_rule, reply.End.Syntax.GetLocation(), ImmutableArray.Create(field.ToString().ToLowerInvariant()), ImmutableArray.Create(reply.Call.Operation.Syntax.GetLocation()), ReplyPlaces.Of(model, reply).Add("Field", field.ToString()));
        }
    }

    // A reply that was read into a list of the program's own records is data for a page, not advice.
    private static bool IsRecords(FlowStep step) =>
        SourceGraph.Unwrap(step.Operation).Type is INamedTypeSymbol { TypeArguments: { Length: 1 } items } list && items[0] is { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false }
        && list.AllInterfaces.Append(list).Any(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

    // What is read out of a document is no advice.
    private static bool IsReading(IReadOnlyCollection<string> setting) => Decisions.OnlyExtracts(setting) && !setting.Any(Decisions.Advises);

    // What the prompt, the identifiers and the routes say about the field.
    private static IReadOnlyCollection<string> Setting(LlmModel model, ModelReply reply)
    {
        var texts = new List<string>();
        foreach (var input in reply.Call.Inputs)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                if (step.Operation is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } })
                    texts.Add(part);
                else if (step.Operation.ConstantValue is { HasValue: true, Value: string literal })
                    texts.Add(literal);
                return step.Next == null || model.CallAt(step.Operation) == null;
            }, input.Path, reply.Step.Frame);
        }

        foreach (var node in new[] { reply.End.Syntax, reply.Call.Operation.Syntax })
        {
            foreach (var ancestor in node.Ancestors())
            {
                switch (ancestor)
                {
                    case MethodDeclarationSyntax method:
                        texts.Add(method.Identifier.ValueText);
                        texts.AddRange(Routes(method.AttributeLists));
                        texts.AddRange(method.ParameterList.Parameters.Select(p => p.Identifier.ValueText));
                        break;
                    case TypeDeclarationSyntax type:
                        texts.Add(type.Identifier.ValueText);
                        texts.AddRange(Routes(type.AttributeLists));
                        break;
                    case BaseNamespaceDeclarationSyntax space:
                        texts.Add(space.Name.ToString());
                        break;
                    case InvocationExpressionSyntax call when SourceIndex.InvokedName(call)?.StartsWith("Map", StringComparison.Ordinal) == true && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax route:
                        texts.Add(route.Token.ValueText);
                        break;
                }
            }
        }

        return texts.Distinct().ToList();
    }

    private static IEnumerable<string> Routes(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(l => l.DescendantTokens()).Where(t => t.IsKind(SyntaxKind.StringLiteralToken)).Select(t => t.ValueText);
}
