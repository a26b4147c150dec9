using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Moderation that stands around endpoints and clients: filters, middleware, base classes, delegating clients.</summary>
internal sealed class ModerationFilters
{
    private static readonly ImmutableHashSet<string> s_clientBases = ImmutableHashSet.Create(
        "DelegatingChatClient", "DelegatingAIAgent", "IPromptRenderFilter", "IFunctionInvocationFilter", "IAutoFunctionInvocationFilter", "DelegatingHandler", "IChatClient");

    private static readonly ImmutableHashSet<string> s_globalBases = ImmutableHashSet.Create("IMiddleware", "IHubFilter", "IActionFilter", "IAsyncActionFilter", "IAsyncPageFilter", "ActionFilterAttribute", "IMiddlewareFilter");

    // What services that check content are called.
    private static readonly string[] s_services = ["Moderation", "ContentSafety", "Purview", "Guardrail", "PromptShield", "ContentFilter"];

    private readonly ModerationChecks _checks;
    private readonly Lazy<bool> _client;
    private readonly Lazy<bool> _global;
    private readonly Lazy<bool> _readyMade;

    public ModerationFilters(LlmModel model)
    {
        _checks = ModerationChecks.Of(model);
        _client = new(() => AnyGate(model, s_clientBases) || AnyLambda(model, Role.MiddlewareRegistration));
        _readyMade = new(() => AnyReadyMade(model));
        _global = new(() => AnyGlobal(model));
    }

    /// <summary>Whether what a person sends is checked around the endpoint, or on its way to the call.</summary>
    public bool Cover(LlmModel model, UserInput input, ModelCall call)
    {
        if (_readyMade.Value)
            return true;
        if (!_checks.Any)
            return false;
        if (_client.Value)
            return true;
        if (input.Channel is "http" or "page" or "hub" && _global.Value)
            return true;
        return FunctionOf(model, input.Step.Operation) is { } function && (CoversRegistration(model, function) || CoversType(model, function));
    }

    private static IMethodSymbol? FunctionOf(LlmModel model, IOperation operation) =>
        operation is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol declaring } ? declaring
            : model.Graph.SymbolAround(operation.Syntax) as IMethodSymbol;

    // .AddEndpointFilter(…) on the endpoint, or on the group that it is mapped in.
    private bool CoversRegistration(LlmModel model, IMethodSymbol function)
    {
        if (Endpoints.Of(model).RegistrationOf(function) is not { } registration)
            return false;
        for (IOperation? operation = registration.Parent; operation != null && operation is not IBlockOperation; operation = operation.Parent)
        {
            if (operation is IInvocationOperation call && IsGuardingFilter(model, call))
                return true;
        }

        var receiver = registration.Instance ?? registration.Arguments.FirstOrDefault()?.Value;
        return receiver != null && Guards(model, receiver);
    }

    private bool Guards(LlmModel model, IOperation routes)
    {
        var found = false;
        model.Trace(routes, FlowKind.Dependence, step =>
        {
            found |= step.Operation is IInvocationOperation call && IsGuardingFilter(model, call);
            if (!found && step.Operation is ILocalReferenceOperation local)
            {
                foreach (var use in model.Graph.BodyOf(local).Definitions.Uses(local.Local))
                {
                    for (var parent = use.Parent; parent is IInvocationOperation or IArgumentOperation or IConversionOperation; parent = parent.Parent)
                        found |= parent is IInvocationOperation chained && IsGuardingFilter(model, chained);
                }
            }

            return !found;
        });
        return found;
    }

    private bool IsGuardingFilter(LlmModel model, IInvocationOperation call)
    {
        if (model.Symbols.Find(call.TargetMethod, Role.EndpointFilter) == null)
            return false;
        return call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().Any(t => IsGate(model, t)) || HandsOverGate(model, call);
    }

    private bool HandsOverGate(LlmModel model, IInvocationOperation call) => call.Arguments.Any(a => a.Value.DescendantsAndSelf().Any(o => o switch
    {
        IAnonymousFunctionOperation lambda => _checks.IsGate(lambda.Body),
        IMethodReferenceOperation reference => model.Graph.Implementations(reference.Method).Any(m => model.Graph.BodiesOf(m).Any(_checks.IsGate)),
        IObjectCreationOperation { Type: INamedTypeSymbol type } => IsGate(model, type),
        ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => IsGate(model, type),
        _ => false,
    }));

    // An attribute on the action or its class, or what a base class does before every action.
    private bool CoversType(LlmModel model, IMethodSymbol function)
    {
        for (INamedTypeSymbol? type = function.ContainingType; type != null; type = type.BaseType)
        {
            if (type.DeclaringSyntaxReferences.IsEmpty)
                break;
            if (type.GetAttributes().Concat(function.GetAttributes()).Any(a => IsGuardingAttribute(model, a)))
                return true;
            if (type.GetMembers().OfType<IMethodSymbol>().Any(m => m.IsOverride && m.Name is "OnActionExecuting" or "OnActionExecutionAsync" or "OnPageHandlerExecuting" or "OnPageHandlerExecutionAsync" && model.Graph.BodiesOf(m).Any(_checks.IsGate)))
                return true;
        }

        return false;
    }

    private bool IsGuardingAttribute(LlmModel model, AttributeData attribute) =>
        (attribute.AttributeClass is { DeclaringSyntaxReferences.IsEmpty: false } own && (IsGate(model, own) || NamesGate(model, own)))
        || (attribute.AttributeClass?.TypeArguments.OfType<INamedTypeSymbol>().Any(t => IsGate(model, t)) ?? false)
        || attribute.ConstructorArguments.Any(a => a is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } && IsGate(model, type));

    // class ScreenedAttribute() : TypeFilterAttribute(typeof(ScreeningFilter)); a factory that makes the filter or asks the container for it.
    private bool NamesGate(LlmModel model, INamedTypeSymbol attribute) => model.Graph.DeclarationsOf(attribute).SelectMany(d => d.DescendantNodes()).OfType<SimpleNameSyntax>()
        .Any(name => model.Graph.ModelOf(name.SyntaxTree).GetSymbolInfo(name).Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class } type && IsGate(model, type));

    // Middleware that is put before everything.
    private bool AnyGlobal(LlmModel model)
    {
        foreach (var name in new[] { "Use", "UseMiddleware", "UseWhen", "Add", "AddFilter", "AddService" })
        {
            foreach (var node in model.Graph.Index.Invocations(name))
            {
                if (model.Graph.OperationOf(node) is not IInvocationOperation call)
                    continue;
                var isFilterList = call.TargetMethod.ContainingType?.Name is "FilterCollection" or "HubOptionsExtensions";
                if (isFilterList ? call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().Any(t => IsGate(model, t)) || HandsOverGate(model, call) : name.StartsWith("Use", StringComparison.Ordinal) && IsGuardingFilter(model, call))
                    return true;
            }
        }

        return s_globalBases.Contains("IHubFilter") && AnyGate(model, ImmutableHashSet.Create("IHubFilter"));
    }

    private bool AnyLambda(LlmModel model, Role role)
    {
        foreach (var name in model.Symbols.Rows.Where(r => r.Role == role).Select(r => r.MemberName).OfType<string>().Distinct())
        {
            foreach (var node in model.Graph.Index.Invocations(name))
            {
                if (model.Graph.OperationOf(node) is IInvocationOperation call && model.Symbols.Find(call.TargetMethod, role) != null && HandsOverGate(model, call))
                    return true;
            }
        }

        return false;
    }

    // Middleware of a library that moderates by its name: UseContentSafety(), WithPurview(…). The program's own shows what it does.
    private static bool AnyReadyMade(LlmModel model) => model.Graph.Index.Files.SelectMany(f => f.Invocations).Where(i => NamesModeration(i.Key)).SelectMany(i => i.Value)
        .Any(node => node.Expression is MemberAccessExpressionSyntax && (model.Graph.OperationOf(node) is not IInvocationOperation call || model.Graph.Implementations(call.TargetMethod).IsEmpty));

    private static bool NamesModeration(string name) => (name.StartsWith("Use", StringComparison.Ordinal) || name.StartsWith("With", StringComparison.Ordinal)) && s_services.Any(s => name.IndexOf(s, StringComparison.Ordinal) > 0);

    // A type of the program that moderates, and is put to use somewhere.
    private bool AnyGate(LlmModel model, ImmutableHashSet<string> bases)
    {
        foreach (var name in bases)
        {
            foreach (var declaration in model.Graph.Index.Derived(name))
            {
                if (model.Graph.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is INamedTypeSymbol type && IsUsed(model, type) && IsGate(model, type))
                    return true;
            }
        }

        return false;
    }

    private static bool IsUsed(LlmModel model, INamedTypeSymbol type)
    {
        return model.Graph.Index.Creations(type.Name).Any() || model.Graph.Index.NamesType(type.Name) || model.Graph.Index.TargetTypedCreations().Any(c => model.Graph.OperationOf(c)?.Type?.Name == type.Name);
    }

    private bool IsGate(LlmModel model, INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(m => m.MethodKind == MethodKind.Ordinary && model.Graph.BodiesOf(m).Any(b => _checks.MentionsCheck(b, 0) && _checks.IsGate(b)));
}
