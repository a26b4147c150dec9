using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Tells values and branches that rest on a model's answer, and not on what a person decided.</summary>
internal sealed class VerdictFlow(LlmModel model, ReviewHooks hooks)
{
    private static readonly string[] s_filters = ["Where", "OrderBy", "OrderByDescending", "TakeWhile", "SkipWhile", "MaxBy", "MinBy", "First", "FirstOrDefault", "Single", "SingleOrDefault", "FindAll", "Find", "RemoveAll", "ThenBy", "ThenByDescending", "GroupBy", "ToLookup", "Partition"];

    private readonly ConcurrentDictionary<IOperation, FlowStep?> _controlled = new();
    private readonly OriginSearch _influence = new(model.Graph, FlowKind.Influence, step => IsAnswer(model, step), step => hooks.Asks(step.Operation));
    private readonly OriginSearch _content = new(model.Graph, FlowKind.Content, step => IsAnswer(model, step), step => hooks.Asks(step.Operation));

    /// <summary>The model call that a value rests on; null where it rests on none, or on a person.</summary>
    public FlowStep? Rests(IOperation value, string path = "") => _influence.Find(value, path);

    /// <summary>The model call whose words a value is.</summary>
    public FlowStep? Quotes(IOperation value, string path = "") => _content.Find(value, path);

    /// <summary>The model call that a value is a verdict of: a flag, a number, a chosen value, or an object with one; not text to read.</summary>
    /// <param name="value">What is handed over.</param>
    /// <param name="name">What it is handed over as.</param>
    /// <param name="namesEffect">Whether the place says by its own name what is done: then a bare flag or number is enough.</param>
    public FlowStep? Verdict(IOperation value, string name, bool namesEffect)
    {
        value = SourceGraph.Unwrap(value);
        if (value.Type is not { } type || value.ConstantValue.HasValue || ReviewHooks.IsPending(value))
            return null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments })
            type = arguments[0];
        if (type.SpecialType == SpecialType.System_String)
            return !namesEffect ? null : Quotes(value) is { } words ? Decisions.IsLetter(name) ? null : words : Rests(value);
        if (type.TypeKind == TypeKind.Enum || type.SpecialType is SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double))
            return namesEffect ? Rests(value) : null;
        return Decisions.IsSoft(type.Name) ? null : Holder(type).Where(member => !IsReply(value, type, member)).Select(member => Rests(value, member)).FirstOrDefault(step => step != null) ?? (namesEffect ? Made(value, type) : null);
    }

    // What was answered, as it came, under a name that says nothing: new { result = text }.
    private bool IsReply(IOperation value, ITypeSymbol type, string member) =>
        member.Equals("Result", StringComparison.OrdinalIgnoreCase) && type.GetMembers(member).OfType<IPropertySymbol>().Any(p => p.Type.SpecialType == SpecialType.System_String) && Quotes(value, member) != null;

    // An object that is made of the answer, and not only holds some of its words beside other things: new Prescription(drug, dose).
    private FlowStep? Made(IOperation value, ITypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
            return null;
        FlowStep? found = null;
        model.Trace(value, FlowKind.Content, step =>
        {
            if (found != null || IsAnswer(model, step))
                return false;
            if (step.Operation is not IObjectCreationOperation { Arguments.IsEmpty: false } creation || !SymbolEqualityComparer.Default.Equals(creation.Type, type))
                return true;
            found = creation.Arguments.Where(a => a.Parameter is { } parameter && !Decisions.IsLetter(parameter.Name)).Select(a => Rests(a.Value)).FirstOrDefault(s => s != null);
            return false;
        });
        return found;
    }

    /// <summary>The model call that decides whether an operation is executed; null where none does, or only whether there is an answer at all.</summary>
    public FlowStep? Controls(IOperation operation)
    {
        var statement = operation;
        while (statement is { Parent: not (null or IBlockOperation or ISwitchCaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation) })
            statement = statement.Parent;
        return First(GoverningConditions.Of(operation, statement)) ?? (statement.Parent is IBlockOperation or ISwitchCaseOperation ? _controlled.GetOrAdd(statement, Around) : null);

        // The statements of a block share what stands around it.
        FlowStep? Around(IOperation inner) => First(GoverningConditions.Of(inner, inner.Parent)) ?? Controls(inner.Parent!);
    }

    private FlowStep? First(IEnumerable<IOperation> conditions)
    {
        foreach (var condition in conditions)
        {
            if (condition.Parent is IForEachLoopOperation loop && loop.Collection == condition)
            {
                // The model chooses among them, or names them.
                if ((Selects(condition) ?? Quotes(condition)) is { } selected)
                    return selected;
                continue;
            }

            foreach (var atom in Atoms(condition))
            {
                if (!IsPresenceTest(atom) && Rests(atom) is { } origin)
                    return origin;
            }
        }

        return null;
    }

    /// <summary>Whether a person decides on the way from the model's answer to the effect, outside the effect's own body.</summary>
    public bool IsReviewedOnTheWay(FlowStep origin)
    {
        SyntaxNode? last = null;
        foreach (var step in origin.ToStart().Reverse())
        {
            var root = step.Operation.Root().Syntax;
            if (last != null && root != last && (hooks.IsReviewed(step.Operation) || (step.Frame == null && hooks.IsMarked(DecisionBodies.MethodOf(model, step.Operation)))))
                return true;
            last = root;
        }

        return false;
    }

    /// <summary>The model call that chooses among the elements of a collection: by a filter, an order, a lookup.</summary>
    public FlowStep? Selects(IOperation collection)
    {
        FlowStep? found = null;
        model.Trace(collection, FlowKind.Content, step =>
        {
            if (found != null || IsAnswer(model, step))
                return false;
            if (step.Operation is IInvocationOperation invocation && s_filters.Contains(invocation.TargetMethod.Name))
            {
                foreach (var lambda in invocation.Arguments.SelectMany(a => a.Value.DescendantsAndSelf()).OfType<IAnonymousFunctionOperation>())
                    found ??= SourceGraph.ReturnsOf(lambda.Body).Select(r => Rests(r)).FirstOrDefault(s => s != null);
            }

            return found == null;
        });
        return found;
    }

    /// <summary>The members of a type of the program that hold a decision.</summary>
    public static IEnumerable<string> Holder(ITypeSymbol type)
    {
        if (!type.IsAnonymousType && type.DeclaringSyntaxReferences.IsEmpty)
            yield break;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } && Decisions.IsHolder(member.Name) && !IsOfMaterial(member) && !IsWhatever(member))
                    yield return member.Name;
            }
        }
    }

    private static readonly ImmutableHashSet<string> s_reachable = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "Grade", "GradeLevel", "Marks", "TotalMarks", "MaxMarks", "TotalPoints", "MaxScore", "TotalScore");

    private static readonly ImmutableHashSet<string> s_material = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "Chapter", "Syllabus", "Curriculum", "Difficulty", "Lesson", "LessonTitle", "Unit");

    // Of a lesson or an exam paper, the grade is the year that it is for, and the marks are what can be reached.
    private static bool IsOfMaterial(ISymbol member) => s_reachable.Contains(member.Name) && member.ContainingType.GetMembers().Any(m => m is IPropertySymbol && s_material.Contains(m.Name));

    // The result of an operation, whatever it is: JSON that is handed on as it came.
    private static bool IsWhatever(ISymbol member) => IsWhatever(member.Name, member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type);

    /// <summary>Whether a name and a type say no more than that an operation had a result.</summary>
    public static bool IsWhatever(string name, ITypeSymbol? type) =>
        (name.EndsWith("Result", StringComparison.Ordinal) || name.EndsWith("Results", StringComparison.Ordinal)) && type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic or TypeKind.TypeParameter } or { Name: "JsonElement" or "JsonNode" or "JsonObject" or "JsonDocument" or "JToken" or "JObject" };

    private static bool IsAnswer(LlmModel model, FlowStep step) => model.CallAt(step.Operation) is { Kind: ModelCallKind.Chat };

    /// <summary>The conditions that <c>&amp;&amp;</c>, <c>||</c> and <c>!</c> make a condition of.</summary>
    public static IEnumerable<IOperation> Atoms(IOperation condition)
    {
        switch (condition)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary:
                return Atoms(binary.LeftOperand).Concat(Atoms(binary.RightOperand));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Atoms(not.Operand);
            case IParenthesizedOperation parenthesized:
                return Atoms(parenthesized.Operand);
            default:
                return [condition];
        }
    }

    // Whether there is an answer, and whether it can be read: nothing is decided by that.
    private static bool IsPresenceTest(IOperation atom) => atom switch
    {
        IIsPatternOperation { Pattern: var pattern } test => IsNull(pattern) || IsStatus(test.Value),
        IIsTypeOperation => true,
        IBinaryOperation { LeftOperand: var left, RightOperand: var right } => IsNull(left) || IsNull(right) || IsSize(left) || IsSize(right) || IsStatus(left) || IsStatus(right),
        IInvocationOperation { TargetMethod: { Name: var name } method } =>
            name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Any" or "MoveNext" or "MoveNextAsync" or "TryGetProperty" or "TryGetValue" or "TryPeek" or "TryRead"
            || (name.StartsWith("Try", StringComparison.Ordinal) && method.DeclaringSyntaxReferences.IsEmpty),
        IPropertyReferenceOperation property => IsStatus(property),
        _ => IsStatus(atom),
    };

    /// <summary>Whether a condition only tells whether something is there.</summary>
    public static bool IsNullTest(IOperation atom) => atom switch
    {
        IIsPatternOperation test => IsNull(test.Pattern),
        IBinaryOperation { LeftOperand: var left, RightOperand: var right } => IsNull(left) || IsNull(right),
        IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } => true,
        _ => false,
    };

    private static bool IsNull(IOperation operation) => SourceGraph.Unwrap(operation) is { ConstantValue: { HasValue: true, Value: null } };

    private static bool IsNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsNull(constant.Value),
        INegatedPatternOperation negated => IsNull(negated.Pattern),
        IDeclarationPatternOperation or ITypePatternOperation => true,
        IRecursivePatternOperation recursive => recursive.DeconstructionSubpatterns.IsEmpty && recursive.PropertySubpatterns.All(p => p.Member is IMemberReferenceOperation { Member.Name: "Length" or "Count" }),
        _ => false,
    };

    private static bool IsSize(IOperation operation) => SourceGraph.Unwrap(operation) is IMemberReferenceOperation { Member.Name: "Length" or "Count" } or IInvocationOperation { TargetMethod.Name: "Count" };

    private static bool IsStatus(IOperation operation) =>
        SourceGraph.Unwrap(operation) is IMemberReferenceOperation { Member.Name: "FinishReason" or "StopReason" or "IsSuccessStatusCode" or "StatusCode" or "Refusal" or "ToolCalls" or "HasValue" or "ValueKind" or "IsSuccess" or "Success" };
}
