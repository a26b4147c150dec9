using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>A value that a person wrote.</summary>
/// <param name="Name">What it is called where it enters, for messages.</param>
/// <param name="Channel">How it enters: http, page, hub, bot, console, desktop and so on.</param>
/// <param name="Step">The step of the trace in which it enters.</param>
internal sealed record UserInput(string Name, string Channel, FlowStep Step);

/// <summary>
/// Tells text that a person wrote where it enters the program: parameters of endpoints (strings and members of requests), forms, queries, bodies,
/// bound properties, turns of bots, the console. Enums, numbers, dates, identifiers and services are not text from a person.
/// </summary>
internal sealed class UserInputs(LlmModel model)
{
    // The last word of a name whose text chooses something and tells nothing.
    private static readonly ImmutableHashSet<string> s_choices = ImmutableHashSet.Create(
        "id", "ids", "guid", "uuid", "key", "slug", "token", "sku", "isbn", "culture", "locale", "lang", "language", "sprache", "idioma", "langue", "lingua", "timezone", "currency", "hash", "cursor", "version",
        "etag", "format", "extension", "model", "provider", "sort", "order", "page", "tenant", "username", "email", "url", "uri", "signature", "nonce", "state", "date", "kimlik",
        "type", "types", "sha", "path", "paths", "urls", "keys", "host", "ip", "port");

    // A picture is no text, and what it is called when it is sent: imageBase64, photoFile.
    private static readonly ImmutableHashSet<string> s_pictures = ImmutableHashSet.Create(
        "image", "images", "img", "photo", "photos", "picture", "pictures", "drawing", "drawings", "screenshot", "bild", "foto", "fotos", "imagen", "imagenes", "imagem", "imagens", "immagine", "resim", "dessin");

    private static readonly ImmutableHashSet<string> s_carriers = ImmutableHashSet.Create("base", "64", "data", "bytes", "file", "files", "upload", "stream", "blob");

    // Words of the windows and pages in which a program is set up.
    private static readonly ImmutableHashSet<string> s_settings = ImmutableHashSet.Create(
        "settings", "setting", "options", "preferences", "preference", "configuration", "config", "configure", "setup", "einstellungen", "einstellung", "optionen", "konfiguration", "ajustes", "preferencias", "configuracion", "opciones",
        "configuracao", "configuracoes", "opcoes", "parametres", "reglages", "impostazioni", "opzioni", "ayarlar", "ayar");

    private static readonly string[] s_registrations = ["AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddHttpClient", "AddKeyedSingleton", "AddKeyedScoped", "AddDbContext"];

    private readonly Lazy<ImmutableHashSet<string>> _services = new(() => ServicesOf(model));
    private readonly Endpoints _endpoints = Endpoints.Of(model);

    public static UserInputs Of(LlmModel model) => model.Shared(m => new UserInputs(m));

    /// <summary>The person's text that enters in a step of a backward trace; null where none does.</summary>
    public UserInput? Find(FlowStep step) => Entering(step) is { } input && !(input.Channel == "desktop" && IsConfiguring(step.Operation)) && !IsKeptAsChoice(step) ? input : null;

    // var commitSha = Console.ReadLine();
    private static bool IsKeptAsChoice(FlowStep step)
    {
        foreach (var next in step.ToStart().Skip(1).Select(s => s.Operation))
        {
            if (next is ILocalReferenceOperation or IParameterReferenceOperation)
                return IsPlainText(next.Type) && IsChoice(next is ILocalReferenceOperation local ? local.Local.Name : ((IParameterReferenceOperation)next).Parameter.Name);
            if (next is not (IConversionOperation or IAwaitOperation or ICoalesceOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation or IInvocationOperation { TargetMethod: { Name: "Trim" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "ToString", Parameters.IsEmpty: true } }))
                return false;
        }

        return false;
    }

    private UserInput? Entering(FlowStep step) => OfPart(step) ?? step.Operation switch
    {
        IParameterReferenceOperation parameter => OfParameter(parameter, step),
        IPropertyReferenceOperation property => OfMember(property, property.Property, step) ?? OfBound(property, step) ?? OfWindow(property, step),
        IInvocationOperation invocation => OfMember(invocation, invocation.TargetMethod, step),
        _ => null,
    };

    /// <summary>Whether a trace of text need not go on behind a value: what it holds is no text (numbers, enums, dates, ids, flags).</summary>
    public static bool IsScalar(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type switch
        {
            null => false,
            { TypeKind: TypeKind.Enum } => true,
            { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char } => true,
            { SpecialType: SpecialType.System_DateTime } => true,
            { Name: "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "CancellationToken" or "BigInteger" } => type.ContainingNamespace?.Name is "System" or "Threading" or "Numerics",
            _ => false,
        };
    }

    private UserInput? OfMember(IOperation operation, ISymbol member, FlowStep step) =>
        model.Symbols.Find(member, Role.UserInput) is { } row && !IsScalar(TypeAt(operation.Type, step.Path))
            ? new UserInput(member.Name, row.Argument("channel").FirstOrDefault() ?? "", step)
            : null;

    // message is { Text: { } text }
    private UserInput? OfPart(FlowStep step)
    {
        if (step.Path.Length == 0 || step.Operation is not (IPropertyReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation))
            return null;
        var holder = step.Operation.Type;
        foreach (var name in step.Path.Split('.'))
        {
            ISymbol? member = null;
            for (var type = holder; type is { SpecialType: SpecialType.None } && member == null; type = type.BaseType)
                member = type.GetMembers(name).FirstOrDefault();
            if (member != null && model.Symbols.Find(member, Role.UserInput) is { } row)
                return new UserInput(name, row.Argument("channel").FirstOrDefault() ?? "", step);
            holder = (member as IPropertySymbol)?.Type;
        }

        return null;
    }

    // [BindProperty] public string Question { get; set; }
    private UserInput? OfBound(IPropertyReferenceOperation property, FlowStep step)
    {
        if (property.Property.ContainingType is not { } type || !CarriesText(property.Type, step.Path, property.Property.Name))
            return null;
        foreach (var attribute in property.Property.GetAttributes().Concat(type.GetAttributes().Where(a => a.AttributeClass?.Name == "BindPropertiesAttribute")))
        {
            if (model.Symbols.Find(attribute.AttributeClass, Role.UserInputAttribute) is { } row)
                return new UserInput(property.Property.Name, row.Argument("channel").FirstOrDefault() ?? "", step);
        }

        return null;
    }

    // What a window is bound to and the program itself only empties is what somebody types: UserInput = "";
    private UserInput? OfWindow(IPropertyReferenceOperation reference, FlowStep step)
    {
        var property = reference.Property;
        return property is { IsIndexer: false, Type.SpecialType: SpecialType.System_String, SetMethod.DeclaredAccessibility: Accessibility.Public } && !IsChoice(property.Name)
            && model.Symbols.Find(property.ContainingType, Role.EndpointType) is { } row && row.Says("channel", "desktop")
            && model.Graph.Writes(property).All(w => SourceGraph.Unwrap(w) is { ConstantValue: { HasValue: true, Value: null or "" } } or IFieldReferenceOperation { Field.Name: "Empty" } or IDefaultValueOperation)
                ? new UserInput(property.Name, "desktop", step)
                : null;
    }

    private UserInput? OfParameter(IParameterReferenceOperation reference, FlowStep step)
    {
        var parameter = reference.Parameter;
        if (parameter.ContainingSymbol is not IMethodSymbol function || step.Frame is { } frame && SymbolEqualityComparer.Default.Equals(frame.Callee.OriginalDefinition, function.OriginalDefinition))
            return null;
        // Most methods are no endpoints: that is asked first.
        var isLambda = function.MethodKind == MethodKind.AnonymousFunction;
        if ((!isLambda && _endpoints.ChannelOf(function) == null) || !(CarriesText(parameter.Type, step.Path, parameter.Name) || IsAnyBody(parameter)) || IsService(parameter))
            return null;
        if (isLambda && BinderOf(function) is { } bound)
            return new UserInput(parameter.Name, bound.Argument("channel").FirstOrDefault() ?? "", step);
        if (_endpoints.ChannelOf(function) is not { } channel || !IsBound(parameter, function) || (channel == "desktop" && IsCalled(function)))
            return null;
        return new UserInput(step.Path.Length == 0 ? parameter.Name : parameter.Name + "." + step.Path, channel, step);
    }

    // [FromBody] object body: whatever was sent.
    private bool IsAnyBody(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_Object
        && parameter.GetAttributes().Any(a => model.Symbols.Find(a.AttributeClass, Role.UserInputAttribute) != null);

    // Who fills in the settings of a program that runs for himself is its operator: what he writes there is the program's own.
    private bool IsConfiguring(IOperation operation) =>
        model.Graph.SymbolAround(operation.Syntax)?.ContainingType is { } type && NameWords.Split(type.Name).Any(s_settings.Contains)
        || operation is IPropertyReferenceOperation { Instance: IMemberReferenceOperation { Member.Name: var control } } && NameWords.Split(control) is var words && words.Contains("prompt") && words.Contains("system");

    // A lambda that is given what a person typed, as in the binders of components.
    private SymbolRow? BinderOf(IMethodSymbol lambda)
    {
        if (lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax || model.Graph.OperationOf(syntax) is not { } operation)
            return null;
        var current = operation.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            current = current.Parent;
        return current is IArgumentOperation { Parent: IInvocationOperation call } && !call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) ? model.Symbols.Find(call.TargetMethod, Role.UserInput) : null;
    }

    // A method of a window that the program itself calls is given what its callers have.
    private bool IsCalled(IMethodSymbol function) => !function.GetAttributes().Any(a => model.Symbols.Find(a.AttributeClass, Role.EndpointAttribute) != null) && model.Graph.Callers(function).Any(c => c.Operation is IInvocationOperation);

    // A function that is started by other things than requests binds only what is marked.
    private bool IsBound(IParameterSymbol parameter, IMethodSymbol function)
    {
        var marked = parameter.GetAttributes().Any(a => model.Symbols.Find(a.AttributeClass, Role.UserInputAttribute) != null || a.AttributeClass?.Name is "HttpTriggerAttribute");
        return marked || !function.GetAttributes().Any(a => a.AttributeClass?.Name is "FunctionAttribute" or "FunctionNameAttribute");
    }

    /// <summary>Whether a parameter is given by the container of services, and by nobody who calls: it is marked so, or its type is registered.</summary>
    public bool IsService(IParameterSymbol parameter)
    {
        if (parameter.GetAttributes().Any(a => a.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute" or "FromKernelServicesAttribute"))
            return true;
        return parameter.Type is INamedTypeSymbol { SpecialType: SpecialType.None } type && _services.Value.Contains(type.Name);
    }

    private static ImmutableHashSet<string> ServicesOf(LlmModel model)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var call in s_registrations.SelectMany(name => model.Graph.Index.Invocations(name)))
        {
            if (model.Graph.OperationOf(call) is not IInvocationOperation { TargetMethod: var method } registration)
                continue;
            foreach (var type in method.TypeArguments)
                names.Add(type.Name);
            if (method.TypeArguments.IsEmpty)
                names.UnionWith(registration.Arguments.Skip(1).Select(a => SourceGraph.Unwrap(a.Value).Type?.Name).OfType<string>());
        }

        return names.ToImmutable();
    }

    private static bool CarriesText(ITypeSymbol? type, string path, string name)
    {
        var last = path.Length == 0 ? name : path.Substring(path.LastIndexOf('.') + 1);
        var end = TypeAt(type, path);
        // What a member of a request holds as an object is whatever JSON was sent for it.
        return (IsText(end, 0) || (path.Length > 0 && end?.SpecialType == SpecialType.System_Object)) && !((IsPlainText(end) || IsPlainText(ElementOf(end))) && IsChoice(last)) && !IsPicture(last);
    }

    private static bool IsPicture(string name) => NameWords.Split(name) is { Count: > 0 } words && words.Any(s_pictures.Contains) && words[words.Count - 1] is var last && (s_pictures.Contains(last) || s_carriers.Contains(last));

    /// <summary>Whether a name is that of a text that chooses something and tells nothing: an id, a key, a hash.</summary>
    public static bool IsChoice(string name) => NameWords.Split(name) is { Count: > 0 } words && s_choices.Contains(words[words.Count - 1]);

    private static bool IsPlainText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    /// <summary>The type of a member of a value, through collections to their elements.</summary>
    internal static ITypeSymbol? TypeAt(ITypeSymbol? type, string path)
    {
        foreach (var name in path.Length == 0 ? [] : path.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            var holder = ElementOf(type) ?? type;
            ITypeSymbol? next = null;
            for (var current = holder; current != null && next == null; current = current.BaseType)
            {
                next = current.GetMembers(name).Select(m => m switch
                {
                    IPropertySymbol property => property.Type,
                    IFieldSymbol field => field.Type,
                    _ => null,
                }).FirstOrDefault(t => t != null);
            }

            // A part that is not a member of it stays with the whole.
            if (next != null)
                type = next;
        }

        return type;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { SpecialType: not SpecialType.System_String, TypeArguments.Length: 1 } named when named.Name is not "Nullable"
            && (named.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) || named.Name.Contains("Enumerable")) => named.TypeArguments[0],
        _ => null,
    };

    // Strings, files, JSON, and requests that hold one of them; not services, which hold none, and not what the framework hands over.
    private static bool IsText(ITypeSymbol? type, int depth)
    {
        if (type is null || depth > 3 || IsScalar(type))
            return false;
        if (type.SpecialType is SpecialType.System_String or SpecialType.System_Char || type.Name is "StringValues" or "IFormFile" or "IFormFileCollection" or "JsonElement" or "JsonDocument" or "JsonNode" or "JsonObject" or "JObject" or "JToken" or "JArray" or "ExpandoObject" or "BinaryData" or "Stream" or "ChatMessage")
            return true;
        if (type is ITypeParameterSymbol)
            return true;
        if (ElementOf(type) is { } element)
            return element.SpecialType != SpecialType.System_Byte && IsText(element, depth + 1);
        // Named values of a body that has no type of its own.
        if (type is INamedTypeSymbol { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary", TypeArguments: { Length: 2 } arguments })
            return arguments[1].SpecialType == SpecialType.System_Object || IsText(arguments[1], depth + 1);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false } named)
            return false;
        var space = named.ContainingNamespace?.ToDisplayString() ?? "";
        if (named.DeclaringSyntaxReferences.IsEmpty && (space.StartsWith("System", StringComparison.Ordinal) || space.StartsWith("Microsoft", StringComparison.Ordinal) || space.StartsWith("OpenAI", StringComparison.Ordinal) || space.StartsWith("Anthropic", StringComparison.Ordinal)))
            return false;
        for (INamedTypeSymbol? current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers().OfType<IPropertySymbol>().Any(p => !p.IsStatic && !p.IsIndexer && p.DeclaredAccessibility == Accessibility.Public && IsText(p.Type, depth + 1)))
                return true;
        }

        return false;
    }
}
