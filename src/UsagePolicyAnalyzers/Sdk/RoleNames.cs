using System.Text;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>How tables spell roles and argument keys.</summary>
internal static class RoleNames
{
    private static readonly ImmutableDictionary<string, Role> s_roles = ((Role[])Enum.GetValues(typeof(Role)))
        .ToImmutableDictionary(Kebab, StringComparer.Ordinal);

    /// <summary>Every key that an argument can have; the roles say which is for which.</summary>
    public static ImmutableArray<string> Keys { get; } = ImmutableArray.Create(
        "audio", "channel", "delegate", "description", "endpoint", "filtered", "from", "key", "kind", "means", "model", "name", "off", "on",
        "options", "prompt", "role", "role-member", "route", "safety", "schema", "setting", "system", "text", "text-member", "tool", "user",
        "value", "voice");

    /// <summary>Every role, as written.</summary>
    public static IEnumerable<string> All => s_roles.Keys;

    /// <summary>Reads a role, as written.</summary>
    public static bool TryParse(string text, out Role role) => s_roles.TryGetValue(text, out role);

    /// <summary>Whether rows of the role name types, not members.</summary>
    public static bool IsOfType(this Role role) => role is Role.ModerationClient or Role.ModelClient or Role.ModelResult or Role.ToolAttribute
        or Role.ToolType or Role.Middleware or Role.UserInputAttribute or Role.EndpointAttribute or Role.EndpointType or Role.ReviewType
        or Role.NotRedactor or Role.PersonalDataAttribute or Role.NotPersonalDataAttribute;

    /// <summary>Whether the role is that of a call to a model of any kind (moderation is not one).</summary>
    public static bool IsModelCall(this Role role) => role is >= Role.ModelCall and <= Role.RealtimeCall;

    /// <summary>The word of <paramref name="words"/> that is at most two edits away, or null.</summary>
    public static string? Nearest(string text, IEnumerable<string> words)
    {
        // A longer text cannot be a slip of the pen, and the distance is quadratic.
        if (text.Length > 40)
            return null;
        return words.Select(word => (Word: word, Distance: Distance(text, word)))
            .Where(w => w.Distance <= Math.Max(2, w.Word.Length / 3))
            .OrderBy(w => w.Distance).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => w.Word).FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }

    private static string Kebab(Role role)
    {
        var kebab = new StringBuilder();
        foreach (var c in role.ToString())
        {
            if (char.IsUpper(c) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }
}
