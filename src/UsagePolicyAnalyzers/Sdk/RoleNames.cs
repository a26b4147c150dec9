using System.Text;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>How tables spell roles and argument keys.</summary>
internal static class RoleNames
{
    private static readonly ImmutableDictionary<string, Role> s_roles = ((Role[])Enum.GetValues(typeof(Role)))
        .ToImmutableDictionary(Kebab, StringComparer.Ordinal);

    /// <summary>Every key that an argument can have; the roles say which is for which.</summary>
    public static ImmutableArray<string> Keys { get; } = ImmutableArray.Create(
        "audio", "channel", "delegate", "description", "endpoint", "filtered", "from", "key", "kind", "means", "model", "name", "off", "offered", "on",
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
