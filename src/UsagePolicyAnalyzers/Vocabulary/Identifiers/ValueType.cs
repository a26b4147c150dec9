namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>What the type of a member can hold, from little to much.</summary>
internal enum ValueTypeKind
{
    /// <summary>An opaque id, a span of time, a stream, a function.</summary>
    NoValue,
    Flag,
    Date,

    /// <summary>An integer of up to 32 bits: no room for a card number.</summary>
    Integer,
    LongInteger,
    Text,

    /// <summary>A type of the program, judged by its own name.</summary>
    Other,
}

/// <summary>Judges a type by its name alone.</summary>
internal static class ValueType
{
    private static readonly char[] s_suffixes = ['?', '[', ']', ',', ' '];

    /// <summary>What a type can hold: of its elements for arrays and collections. Text when the type is unknown.</summary>
    public static ValueTypeKind Of(string? typeName)
    {
        switch (typeName is null ? "string" : SimpleName(typeName).ToLowerInvariant())
        {
            case "string" or "char" or "object" or "dynamic" or "var" or "securestring" or "stringbuilder" or "stringvalues" or "jsonelement" or "jsonnode"
                or "jsonvalue" or "jtoken" or "bsonvalue" or "" or "byte" or "sbyte":
                return ValueTypeKind.Text;
            case "int" or "uint" or "short" or "ushort" or "int32" or "uint32" or "int16" or "uint16":
                return ValueTypeKind.Integer;
            case "long" or "ulong" or "int64" or "uint64" or "int128" or "biginteger" or "decimal":
                return ValueTypeKind.LongInteger;
            case "dateonly" or "datetime" or "datetimeoffset" or "localdate":
                return ValueTypeKind.Date;
            case "bool" or "boolean":
                return ValueTypeKind.Flag;
            case "guid" or "cancellationtoken" or "cancellationtokensource" or "timespan" or "timeonly" or "float" or "double" or "single" or "half"
                or "void" or "func" or "action" or "predicate" or "regex" or "uri" or "stream" or "type" or "task" or "valuetask" or "intptr" or "nint"
                or "changetoken" or "ichangetoken" or "syntaxtoken" or "range" or "index":
                return ValueTypeKind.NoValue;
            default:
                return ValueTypeKind.Other;
        }
    }

    /// <summary>The name of a type without namespace, nullability and array ranks; of the last argument for collections, tasks and nullables.</summary>
    public static string SimpleName(string typeName)
    {
        var name = typeName.Trim();
        for (var depth = 0; depth < 8; depth++)
        {
            name = name.TrimEnd(s_suffixes);
            var open = name.IndexOf('<');
            if (open < 0 || name[name.Length - 1] != '>')
                break;
            var outer = AfterDot(name.Substring(0, open));
            if (outer is "Func" or "Action" or "Predicate" or "Expression")
                return outer;
            name = LastArgument(name.Substring(open + 1, name.Length - open - 2));
        }

        return AfterDot(name);
    }

    private static string LastArgument(string arguments)
    {
        int depth = 0, start = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            depth += arguments[i] is '<' or '(' ? 1 : arguments[i] is '>' or ')' ? -1 : 0;
            if (arguments[i] == ',' && depth == 0)
                start = i + 1;
        }

        return arguments.Substring(start).Trim();
    }

    private static string AfterDot(string name) => name.Substring(Math.Max(name.LastIndexOf('.'), name.LastIndexOf(':')) + 1);
}
