using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>
/// Whether a text that no call is seen to take is plainly written for a model: by what it is handed to or stored in, or by how it reads.
/// </summary>
internal static class PromptPlaces
{
    private static readonly string[] s_names = ["prompt", "system", "instruction", "persona", "preamble", "guideline", "anweisung", "instruccion", "consigne", "instrucao", "istruzion", "talimat", "yonerge"];

    private static readonly string[] s_messageNames = ["systemmessage", "usermessage", "developermessage", "messagecontent", "systemtext", "sysmsg"];

    // How a prompt begins, in the languages that prompts are read in. Compared without case at the start of the text.
    private static readonly string[] s_openings =
    [
        "you are ", "you're ", "your task", "your job", "your role", "you will ", "act as ", "as an ai", "as a helpful", "the assistant ", "# role", "## role", "role:", "### instruction", "system:",
        "du bist ", "sie sind ein", "deine aufgabe", "ihre aufgabe", "du beantwortest", "eres ", "tu tarea", "actúa como", "tu es ", "vous êtes ", "ta tâche", "votre tâche", "agis comme",
        "você é ", "tu és ", "sua tarefa", "aja como", "sei un", "sei il", "sei la", "il tuo compito", "agisci come", "你是", "您是", "你的任务", "请扮演", "あなたは", "sen bir", "görevin",
    ];

    private static readonly string[] s_otherSinks = ["Log", "Write", "Throw", "Fail", "Assert", "Trace", "Debug", "Map", "Get", "Contains", "StartsWith", "EndsWith", "IndexOf", "Equals", "Verify", "HasComment", "WithMessage", "WithDescription", "WithSummary", "Problem", "BadRequest", "NotFound", "UseSql", "Execute", "Query"];

    private static readonly string[] s_asking = ["PromptFor", "DisplayPrompt", "ShowPrompt", "PromptUser", "ShowInput"];

    private static readonly string[] s_vetoedNames = ["systemname", "systemid", "operatingsystem", "filesystem", "systempath", "promptid", "promptname", "promptkey", "promptpath", "promptfile", "consoleprompt", "systemtime"];

    // A text of a form that only stands beside a prompt: PromptLabel, SystemPromptTooltip.
    private static readonly string[] s_captions = ["label", "title", "caption", "tooltip", "placeholder", "watermark", "hint", "header", "heading", "button", "error", "warning", "helptext", "displayname", "url", "uri", "status", "toast"];

    private static readonly TextMemo<bool> s_promptNames = new(100_000);

    /// <summary>Whether a text stands where prompts stand.</summary>
    public static bool IsPromptPlace(LlmModel model, IOperation root, ExpressionSyntax text, out PromptRole role)
    {
        role = PromptRole.Unknown;
        if (!LooksLikeText(text))
            return false;
        if (PlaceOf(model, root, out role) is { } name && (IsPromptName(name) || IsCaption(name)))
            return !IsCaption(name);
        // "You are talking to an AI" is said to a person.
        return role != PromptRole.Unknown || ReadsLikePrompt(text) && !model.Words.Disclosures.NamesAi(FirstSentence(text));
    }

    private static string FirstSentence(ExpressionSyntax text)
    {
        var whole = FirstText(text).TrimStart();
        var end = whole.IndexOfAny(['.', '!', '?', '\n', '。']);
        return end < 0 ? whole : whole.Substring(0, end);
    }

    /// <summary>Whether a text is handed to a log, an exception, an attribute or a console: told by syntax.</summary>
    public static bool IsForPeopleOrLogs(ExpressionSyntax root) => root.Parent switch
    {
        AttributeArgumentSyntax => true,
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: var type } } => type.ToString().EndsWith("Exception", StringComparison.Ordinal),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => SourceIndex.InvokedName(call) is { } name && s_otherSinks.Any(s => name.StartsWith(s, StringComparison.Ordinal)),
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.AddExpression),
        ElementAccessExpressionSyntax or BracketedArgumentListSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax => true,
        _ => false,
    };

    /// <summary>Whether a text may be handed to or stored in something that is named as prompts are, or is known to take them: told by syntax, before anything is bound.</summary>
    public static bool MayBePromptPlace(LlmModel model, ExpressionSyntax root)
    {
        for (SyntaxNode? child = root, parent = root.Parent; parent != null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case VariableDeclaratorSyntax declarator:
                    return IsPromptName(declarator.Identifier.ValueText);
                case PropertyDeclarationSyntax property:
                    return IsPromptName(property.Identifier.ValueText);
                case MethodDeclarationSyntax method:
                    return IsPromptName(method.Identifier.ValueText);
                case AssignmentExpressionSyntax { Left: var left }:
                    var target = left is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : (left as SimpleNameSyntax)?.Identifier.ValueText;
                    return target == null || MayTakePrompt(model, target);
                case AnonymousObjectMemberDeclaratorSyntax:
                    return true;
                case ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } when IsPromptName(name):
                    return true;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                    return SourceIndex.InvokedName(call) is not { } invoked || MayTakePrompt(model, invoked);
                case ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation }:
                    return creation.Type is not IdentifierNameSyntax { Identifier.ValueText: var type } || MayTakePrompt(model, type);
                case ArgumentSyntax { Parent: TupleExpressionSyntax }:
                    continue;
                // What is looked up: a key, or a text of the program's own.
                case ArgumentSyntax { Parent: BracketedArgumentListSyntax }:
                    return false;
                case ArgumentSyntax:
                    return true;
                case ReturnStatementSyntax:
                    return root.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && MayBeNamed(member);
                case StatementSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool MayBeNamed(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => IsPromptName(method.Identifier.ValueText) || method.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(f => IsPromptName(f.Identifier.ValueText)),
        PropertyDeclarationSyntax property => IsPromptName(property.Identifier.ValueText),
        _ => true,
    };

    private static bool MayTakePrompt(LlmModel model, string name) =>
        IsPromptName(name) || model.Symbols.MayMatch(name) || model.Graph.Index.Parameters(name).Any(IsPromptName);

    private static bool IsPromptName(string name) => s_promptNames.Get(name, ReadsLikePromptName);

    private static bool ReadsLikePromptName(string name)
    {
        var flat = name.Replace("_", "").ToLowerInvariant();
        return !s_vetoedNames.Any(v => flat.Contains(v)) && !IsCaption(name) && (s_names.Any(n => flat.Contains(n)) || s_messageNames.Any(n => flat.Contains(n)));
    }

    private static bool IsCaption(string name) => s_captions.Any(c => name.EndsWith(c, StringComparison.OrdinalIgnoreCase));

    // The name of what a text is handed to or stored in.
    private static string? PlaceOf(LlmModel model, IOperation root, out PromptRole role)
    {
        role = PromptRole.Unknown;
        for (IOperation? child = root, parent = root.Parent; parent != null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: { } conversion }:
                    role = MessageRoles.RoleOf(model, parent);
                    if (role != PromptRole.Unknown || model.Symbols.Find(conversion, Role.PromptText) != null)
                        return "prompt";
                    continue;
                case IConversionOperation or IParenthesizedOperation or IVariableInitializerOperation or IArrayInitializerOperation or IArrayCreationOperation or ITupleOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                    or IConditionalOperation or ICoalesceOperation or IInterpolatedStringOperation or IInterpolationOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String }:
                    continue;
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol.Name;
                case IVariableDeclarationOperation:
                    continue;
                case IFieldInitializerOperation field:
                    return field.InitializedFields.FirstOrDefault()?.Name;
                case IPropertyInitializerOperation property:
                    return property.InitializedProperties.FirstOrDefault()?.Name;
                case IAssignmentOperation assignment when assignment.Value == child:
                    return OfTarget(model, assignment.Target, out role);
                case IArgumentOperation { Parameter: { } parameter } argument:
                    return OfArgument(model, argument, parameter, out role);
                case IReturnOperation:
                    return (model.Graph.SymbolAround(root.Syntax) as IMethodSymbol) is { } method ? (method.AssociatedSymbol ?? method).Name : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private static string? OfTarget(LlmModel model, IOperation target, out PromptRole role)
    {
        role = PromptRole.Unknown;
        switch (target)
        {
            case IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } reference:
                if (EndpointTable.Member(property.Name) is not { Meaning: "system" or "developer" or "user" or "any" } || reference.Instance?.Type is not { } body)
                    return property.Name;
                var isMessage = body.GetMembers().Any(m => m.Name.Equals("role", StringComparison.OrdinalIgnoreCase));
                return isMessage || IsPromptName(property.Name) ? "prompt" : null;
            case IMemberReferenceOperation { Member: var member }:
                role = MessageRoles.OfMember(model, member);
                return model.Symbols.Find(member, Role.PromptText) != null ? "prompt" : member.Name;
            case ILocalReferenceOperation local:
                return local.Local.Name;
            case IParameterReferenceOperation parameter:
                return parameter.Parameter.Name;
            default:
                return null;
        }
    }

    private static string? OfArgument(LlmModel model, IArgumentOperation argument, IParameterSymbol parameter, out PromptRole role)
    {
        role = argument.Parent is { } call ? MessageRoles.RoleOf(model, call) : PromptRole.Unknown;
        if (role != PromptRole.Unknown)
            return "prompt";
        // "PromptForPassword" asks a person, and so does a parameter of the framework named prompt, on the console or in a dialog.
        if (parameter.ContainingSymbol.Name is var method && s_asking.Any(verb => method.StartsWith(verb, StringComparison.Ordinal)))
            return null;
        return parameter.ContainingAssembly?.Name is { } assembly && (assembly.StartsWith("System", StringComparison.Ordinal) || assembly.StartsWith("Spectre", StringComparison.Ordinal)) ? null : parameter.Name;
    }

    /// <summary>Whether a text has words at all: told by syntax, before anything is bound.</summary>
    public static bool LooksLikeText(ExpressionSyntax text) => HasWords(FirstText(text));

    /// <summary>Whether a text is longer than a name: words with blanks, or a script without blanks.</summary>
    public static bool HasWords(string text) => text.Length >= 12 && (text.IndexOf(' ') > 0 || text.Any(c => c >= 0x2E80 && c != Prompt.Hole)) || text.Length >= 6 && text.Count(c => c is >= '\u2E80' and < '\uFF00') >= 4;

    /// <summary>Whether a text begins as prompts do. One short text among others is a phrase to look for, or to choose from.</summary>
    public static bool ReadsLikePrompt(ExpressionSyntax text)
    {
        var whole = FirstText(text);
        if (whole.Length < 80 && (text.Parent is InitializerExpressionSyntax { Expressions.Count: > 1 } || text.Parent is { RawKind: SourceIndex.ExpressionElement, Parent: { } list } && list.ChildNodes().Skip(1).Any()))
            return false;
        var start = whole.TrimStart(' ', '\r', '\n', '\t', '*', '#', '<');
        return start.Length >= 20 && s_openings.Any(o => start.StartsWith(o, StringComparison.OrdinalIgnoreCase) || (o[0] == '#' && start.StartsWith(o.TrimStart('#', ' ') + "\n", StringComparison.OrdinalIgnoreCase)));
    }

    private static string FirstText(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.OfType<InterpolatedStringTextSyntax>().Select(t => t.TextToken.ValueText)),
        _ => "",
    };
}
