using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Collects the words around a model call and what is made of its answer, to tell the domain from.</summary>
internal sealed class DecisionEvidence(LlmModel model)
{
    private const int MaxTexts = 400;
    private const int LongestText = 20_000;

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _namesAround =
        model.Shared(_ => new ConcurrentDictionary<ISymbol, ImmutableArray<string>>(SymbolEqualityComparer.Default), nameof(DecisionEvidence));

    private readonly ConcurrentDictionary<(IOperation, CallFrame?), ImmutableArray<string>> _prompts = new();

    /// <summary>The domain of a decision and what is done; null where none is plain. What is done in few domains only speaks for them, too.</summary>
    /// <param name="effect">What carries the decision out.</param>
    /// <param name="origin">The step of the trace that is the model call.</param>
    /// <param name="name">What is done in a domain; null for nothing.</param>
    public (Domain Domain, string Done)? DomainOf(IOperation effect, FlowStep origin, Func<Domain, string?> name)
    {
        var texts = new List<string>();
        AddAround(texts, effect);
        AddWithin(texts, effect);
        foreach (var step in origin.ToStart())
            AddNames(texts, step.Operation);
        AddCall(texts, origin);
        if (model.Words.Domains.Find(texts) is { } plain)
            return name(plain) is { } done ? (plain, done) : null;
        foreach (var domain in model.Words.Domains.Rank(texts, nearly: true))
        {
            if (name(domain) is { } own && Decisions.IsOwn(own, domain))
                return (domain, own);
        }

        return null;
    }

    /// <summary>Whether the model only reads out what a document says: it is asked to extract, and to judge nothing.</summary>
    public bool Extracts(FlowStep origin)
    {
        var prompt = new List<string>();
        AddPrompt(prompt, origin);
        return Decisions.OnlyExtracts(prompt);
    }

    /// <summary>Whether any text of the prompt that an answer was given to is such.</summary>
    public bool PromptSays(FlowStep origin, Func<string, bool> isSuch)
    {
        var prompt = new List<string>();
        AddPrompt(prompt, origin);
        return prompt.Any(isSuch);
    }

    /// <summary>The names on the way of a value, and around it.</summary>
    public List<string> Around(FlowStep value)
    {
        var texts = new List<string>();
        foreach (var step in value.ToStart())
        {
            AddNames(texts, step.Operation);
            AddAround(texts, step.Operation);
        }

        return texts;
    }

    private void AddCall(List<string> texts, FlowStep call)
    {
        AddAround(texts, call.Operation);
        for (var frame = call.Frame; frame != null; frame = frame.Outer)
        {
            texts.Add(frame.Callee.Name);
            AddAround(texts, frame.Call);
        }

        AddPrompt(texts, call);
    }

    // Many effects rest on one call.
    private void AddPrompt(List<string> texts, FlowStep call) => texts.AddRange(_prompts.GetOrAdd((call.Operation, call.Frame), _ => Prompt(call)).Take(MaxTexts));

    private ImmutableArray<string> Prompt(FlowStep call)
    {
        var texts = new List<string>();
        foreach (var input in model.CallAt(call.Operation)?.Inputs ?? ImmutableArray<ModelInput>.Empty)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                if (texts.Count > MaxTexts)
                    return false;
                switch (step.Operation)
                {
                    case { ConstantValue: { HasValue: true, Value: string text } }:
                        Add(texts, text);
                        return false;
                    case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } }:
                        Add(texts, part);
                        return false;
                }

                AddNames(texts, step.Operation);
                return model.CallAt(step.Operation) == null;
            }, input.Path, call.Frame);
        }

        return texts.ToImmutableArray();
    }

    // The members, types and namespaces that hold an operation, and the routes they answer to.
    private void AddAround(List<string> texts, IOperation operation)
    {
        if (model.Graph.SymbolAround(operation.Syntax) is { } around)
            texts.AddRange(_namesAround.GetOrAdd(around, NamesAround));

        // A lambda that answers a route: the address stands beside it.
        for (var node = operation.Syntax.Parent; node != null; node = node.Parent)
        {
            if (node is ArgumentListSyntax { Parent: InvocationExpressionSyntax } arguments && arguments.Arguments.Count is > 1 and < 5)
            {
                foreach (var literal in arguments.Arguments.Select(a => a.Expression).OfType<LiteralExpressionSyntax>())
                    texts.Add(literal.Token.ValueText);
            }
        }
    }

    private static ImmutableArray<string> NamesAround(ISymbol innermost)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (ISymbol? symbol = innermost; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IModuleSymbol or IAssemblySymbol)
                break;
            texts.Add(symbol.Name);
            foreach (var attribute in symbol.GetAttributes())
            {
                foreach (var argument in attribute.ConstructorArguments)
                {
                    if (argument is { Kind: TypedConstantKind.Primitive, Value: string route })
                        texts.Add(route);
                }
            }

            if (symbol is not IMethodSymbol method)
                continue;
            foreach (var parameter in method.Parameters)
            {
                texts.Add(parameter.Name);
                texts.Add(parameter.Type.Name);
            }
        }

        return texts.ToImmutable();
    }

    private void AddWithin(List<string> texts, IOperation effect)
    {
        foreach (var operation in effect.DescendantsAndSelf().Take(60))
        {
            AddNames(texts, operation);
            if (operation.ConstantValue is { HasValue: true, Value: string text })
                Add(texts, text);
        }
    }

    private static void AddNames(List<string> texts, IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation invocation:
                texts.Add(invocation.TargetMethod.Name);
                if (invocation.TargetMethod.ContainingType is { } container && container.Locations.Any(l => l.IsInSource))
                    texts.Add(container.Name);
                foreach (var argument in invocation.TargetMethod.TypeArguments)
                    texts.Add(argument.Name);
                break;
            case IMemberReferenceOperation member when member.Member.Locations.Any(l => l.IsInSource):
                texts.Add(member.Member.Name);
                texts.Add(member.Member.ContainingType?.Name ?? "");
                break;
            case ILocalReferenceOperation local:
                texts.Add(local.Local.Name);
                break;
            case IParameterReferenceOperation parameter:
                texts.Add(parameter.Parameter.Name);
                break;
        }
    }

    private static void Add(List<string> texts, string text) => texts.Add(text.Length > LongestText ? text.Substring(0, LongestText) : text);
}
