using System.Runtime.CompilerServices;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules;

/// <summary>A rule about what prompts, tools and structured output ask a model to do: it reports the sentence that instructs its intent.</summary>
public abstract class PromptRule : PolicyAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected PromptRule(DiagnosticDescriptor rule, string intent)
    {
        _rule = rule;
        Intent = intent;
        SupportedDiagnostics = ImmutableArray.Create(rule);
    }

    /// <summary>The policy's term for what the rule is about.</summary>
    internal string Intent { get; }

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add("intent", Intent);
        // The name of a tool and its description say one thing, and so do names beside each other: reported once, where it is described.
        var tools = new HashSet<SyntaxNode>();
        foreach (var (prompt, span) in PromptReadings.Of(model)[Intent].OrderBy(r => r.Prompt is { Role: PromptRole.Tool, Kind: TextKind.Name }))
        {
            if (prompt.Role == PromptRole.Tool && ToolOf(prompt) is { } tool && !tools.Add(tool) && prompt.Kind == TextKind.Name)
                continue;
            if (prompt.LocationOf(span) is { } location)
                yield return new Finding(_rule, location, ImmutableArray<string>.Empty, default, properties);
        }
    }

    // The call or declaration that a tool's texts stand in.
    private static SyntaxNode? ToolOf(Prompt prompt) => prompt.Syntax?.FirstAncestorOrSelf<SyntaxNode>(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or MethodDeclarationSyntax);
}

/// <summary>Everything that a compilation says to models, read once for all rules.</summary>
internal sealed class PromptReadings
{
    // After an edit, the other prompts of a program are what they were: a few million characters of them are kept.
    private const int Room = 4_200_000;

    private static readonly ConditionalWeakTable<Lexicon, TextMemo<ImmutableArray<IntentMatch>>[]> s_known = new();

    private readonly ILookup<string, (Prompt Prompt, TextSpan Span)> _byIntent;

    private PromptReadings(LlmModel model)
    {
        var lexicon = model.Words.Lexicon;
        var known = s_known.GetValue(lexicon, static _ => Enum.GetValues(typeof(TextKind)).Cast<TextKind>().Select(_ => new TextMemo<ImmutableArray<IntentMatch>>(Room)).ToArray());
        _byIntent = Texts(model)
            .SelectMany(prompt => known[(int)prompt.Kind].Get(prompt.Text, text => IntentReader.Read(text, prompt.Kind, lexicon)).Select(match => (match.Intent, Prompt: prompt, match.Span)))
            .ToLookup(r => r.Intent, r => (r.Prompt, r.Span));
    }

    /// <summary>The sentences that instruct an intent, each with its prompt.</summary>
    public static ILookup<string, (Prompt Prompt, TextSpan Span)> Of(LlmModel model) =>
        model.Shared(m => new PromptReadings(m))._byIntent;

    private static IEnumerable<Prompt> Texts(LlmModel model) =>
        PromptFinder.Of(model).Concat(ToolTexts.Of(model)).Concat(model.Options.AdditionalFiles.SelectMany(PromptFiles.Read));
}
