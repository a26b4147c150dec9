using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>The calls that check text: of moderation services, and of the program's own methods around them that send nothing to a model themselves.</summary>
internal sealed class CheckSites
{
    private const int MaxDepth = 4;

    private readonly List<IInvocationOperation> _all = [];
    private readonly HashSet<SyntaxNode> _seen = [];

    private CheckSites(LlmModel model)
    {
        var bodiesThatSend = new HashSet<SyntaxNode>(Sends.Of(model).Select(s => s.Root().Syntax));
        foreach (var call in model.Calls)
        {
            if (call.Kind == ModelCallKind.Moderation)
                Add(model, call.Operation, bodiesThatSend, 0);
        }

        if (!ModerationChecks.Of(model).Any)
            return;

        // Methods of the program's own contracts whose name says that they moderate.
        var promised = new HashSet<string>(model.Graph.Index.Files.SelectMany(f => f.Types)
            .Where(t => ModerationChecks.SaysCheck(t.Identifier.ValueText))
            .SelectMany(t => t.Members.OfType<MethodDeclarationSyntax>()).Select(m => m.Identifier.ValueText), StringComparer.Ordinal);
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var node in file.Invocations.Values.SelectMany(n => n))
            {
                if ((MaySayCheck(node) || (SourceIndex.InvokedName(node) is { } name && promised.Contains(name))) && model.Graph.OperationOf(node) is IInvocationOperation call && model.CallAt(call) == null && ModerationChecks.Of(model).IsNamedCheck(call.TargetMethod))
                    Add(model, call, bodiesThatSend, 0);
            }
        }
    }

    public static IReadOnlyList<IInvocationOperation> Of(LlmModel model) => model.Shared(m => new CheckSites(m))._all;

    // Names first: binding every call of a program is dear.
    private static bool MaySayCheck(InvocationExpressionSyntax call) =>
        call.Expression.Span.Length < 120 && ModerationChecks.SaysCheck(call.Expression.ToString());

    private void Add(LlmModel model, IInvocationOperation call, HashSet<SyntaxNode> bodiesThatSend, int depth)
    {
        if (!_seen.Add(call.Syntax))
            return;
        _all.Add(call);
        if (depth > MaxDepth || bodiesThatSend.Contains(call.Root().Syntax)
            || model.Graph.SymbolAround(call.Syntax) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method)
        {
            return;
        }

        foreach (var site in model.Graph.Callers(method))
        {
            if (site.Operation is IInvocationOperation caller)
                Add(model, caller, bodiesThatSend, depth + 1);
        }
    }
}
