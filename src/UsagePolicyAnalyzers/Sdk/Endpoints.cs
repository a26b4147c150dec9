using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>
/// Which functions people's requests enter: actions of controllers, handlers that are registered (lambdas and method groups), hubs, pages, bots, functions.
/// </summary>
internal sealed class Endpoints
{
    private readonly LlmModel _model;
    private readonly Memo<IMethodSymbol, string?> _channels;

    private Endpoints(LlmModel model)
    {
        _model = model;
        _channels = new(function => OfAttributes(function) ?? OfType(function) ?? OfService(function) ?? OfRegistration(function), SymbolEqualityComparer.Default);
    }

    public static Endpoints Of(LlmModel model) => model.Shared(m => new Endpoints(m));

    /// <summary>The channel of an endpoint (http, page, hub, bot, grpc); null for any other function.</summary>
    /// <param name="function">A method, a local function, or a lambda.</param>
    /// <param name="syntax">The lambda's expression, where it is one.</param>
    public string? ChannelOf(IMethodSymbol function, SyntaxNode? syntax = null)
    {
        if (function.MethodKind == MethodKind.AnonymousFunction)
            return (syntax ?? function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()) is { } lambda && _model.Graph.OperationOf(lambda) is { } operation ? RegisteredAs(operation) : null;
        return _channels[function];
    }

    /// <summary>The registration that makes a function an endpoint (<c>MapPost</c>); null where it is none by registration.</summary>
    public IInvocationOperation? RegistrationOf(IMethodSymbol function)
    {
        if (function.MethodKind == MethodKind.AnonymousFunction)
            return function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } lambda && _model.Graph.OperationOf(lambda) is { } operation ? Registration(operation) : null;
        return _model.Graph.References(function).Select(Registration).FirstOrDefault(r => r != null);
    }

    private string? OfAttributes(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "NonActionAttribute" })
                return null;
            if (_model.Symbols.Find(attribute.AttributeClass, Role.EndpointAttribute) is { } row)
                return Channel(row);
        }

        return method.Parameters.SelectMany(p => p.GetAttributes()).Select(a => _model.Symbols.Find(a.AttributeClass, Role.EndpointAttribute)).FirstOrDefault(r => r != null) is { } bound
            ? Channel(bound)
            : null;
    }

    private string? OfType(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type || method.IsStatic || method.MethodKind != MethodKind.Ordinary || _model.Symbols.Find(type, Role.EndpointType) is not { } row)
            return null;
        var channel = Channel(row);
        var handles = channel switch
        {
            "page" => method.Name.StartsWith("OnGet", StringComparison.Ordinal) || method.Name.StartsWith("OnPost", StringComparison.Ordinal)
                || method.Name.StartsWith("OnPut", StringComparison.Ordinal) || method.Name.StartsWith("OnDelete", StringComparison.Ordinal),
            "bot" => method.IsOverride || method.ExplicitInterfaceImplementations.Length > 0 || method.DeclaredAccessibility == Accessibility.Public,
            _ => method.DeclaredAccessibility == Accessibility.Public && (!method.IsOverride || method.Name.StartsWith("Handle", StringComparison.Ordinal) || method.Name.StartsWith("Execute", StringComparison.Ordinal)),
        };
        return handles && !method.GetAttributes().Any(a => a.AttributeClass?.Name == "NonActionAttribute") && !(channel == "http" && IsHelper(method)) ? channel : null;
    }

    // What the actions beside it call for a value of its own is public by habit.
    private bool IsHelper(IMethodSymbol method) =>
        !AwaitedType.Of(method).Name.EndsWith("Result", StringComparison.Ordinal)
        && _model.Graph.Callers(method).Any(site => SymbolEqualityComparer.Default.Equals(_model.Graph.SymbolAround(site.Operation.Syntax)?.ContainingType, method.ContainingType));

    // A service of a contract: the base class that is made of the contract carries the attribute.
    private string? OfService(IMethodSymbol method)
    {
        if (!method.IsOverride)
            return null;
        for (var type = method.ContainingType?.BaseType; type != null; type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                if (_model.Symbols.Find(attribute.AttributeClass, Role.EndpointAttribute) is { } row)
                    return Channel(row);
            }
        }

        return null;
    }

    private string? OfRegistration(IMethodSymbol method) => _model.Graph.References(method).Select(RegisteredAs).FirstOrDefault(c => c != null);

    private string? RegisteredAs(IOperation function) =>
        Registration(function) is { } call && _model.Symbols.Find(call.TargetMethod, Role.EndpointRegistration) is { } row ? Channel(row) : null;

    private IInvocationOperation? Registration(IOperation function)
    {
        var current = function.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            current = current.Parent;
        return current is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call }
            && _model.Symbols.Find(call.TargetMethod, Role.EndpointRegistration) is { } row && row.Argument("delegate").Contains(parameter.Name)
                ? call
                : null;
    }

    private static string Channel(SymbolRow row) => row.Argument("channel").FirstOrDefault() ?? "http";
}
