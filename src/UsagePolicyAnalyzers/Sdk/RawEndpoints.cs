using System.Runtime.CompilerServices;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Whether source, or a settings file, names a model endpoint by its address. Looked up in the text of each file once, cached by tree.</summary>
internal static class RawEndpoints
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_files = new();
    private static readonly ConditionalWeakTable<AdditionalText, object> s_settingsFiles = new();

    // What every known address contains; the table then decides on the literal.
    private static readonly string[] s_hints = ["/v1", "/v2", "/ai/run", "openai", "anthropic", "/api/generate", "/api/chat", ":generateContent", "huggingface", "fal.run", "ideogram", "bigmodel", "api.z.ai", "cartesia", "play.ht", "generativelanguage", "aiplatform", "stability.ai", ":11434", ":1234", "bedrock", "speech.microsoft", "cognitiveservices", "contentsafety", "contentmoderator", "chat/completions", "images/generations", "audio/speech", "text-to-speech"];

    private static readonly string[] s_clients = ["HttpClient", "RestClient", "FlurlClient", "PostJsonAsync"];

    // What the body of a request to a model says, wherever its address stands.
    private static readonly string[][] s_shapes = [["model", "role", "content", "messages"], ["model", "prompt", "stream"]];

    // What a body sets besides, or what the answer to it has.
    private static readonly string[] s_settings = ["stream", "temperature", "max_tokens", "maxtokens", "choices"];

    // A request in parts, and candidates for an answer, are a model's by themselves.
    private static readonly string[] s_parts = ["contents", "parts", "candidates"];

    /// <summary>Whether a file of the compilation names one, or a settings file beside it.</summary>
    public static bool AppearIn(Compilation compilation, ImmutableArray<AdditionalText> files)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if ((bool)s_files.GetValue(tree, static t => Reads(t)))
                return true;
        }

        return files.Any(f => IsSettings(f.Path) && (bool)s_settingsFiles.GetValue(f, static t => Names(t)));
    }

    private static bool IsSettings(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(path).StartsWith("appsettings", StringComparison.OrdinalIgnoreCase);

    // "ApiUrl": "https://…"
    private static object Names(AdditionalText file) =>
        file.GetText()?.ToString() is { } text && s_hints.Any(h => text.IndexOf(h, StringComparison.Ordinal) >= 0)
        && text.Split('"').Any(value => value.IndexOf("://", StringComparison.Ordinal) > 0 && EndpointTable.Find(value) is { } endpoint && (endpoint.Provider.Length > 0 || endpoint.Kind is not ("" or "management")));

    private static object Reads(SyntaxTree tree)
    {
        if (!tree.TryGetText(out var source))
            return false;
        var text = source.ToString();
        if (s_clients.Any(c => text.IndexOf(c, StringComparison.Ordinal) >= 0) && (s_parts.All(Says) || (s_shapes.Any(s => s.All(Says)) && s_settings.Any(Says))))
            return true;
        if (!s_hints.Any(h => text.IndexOf(h, StringComparison.Ordinal) >= 0))
            return false;
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken or (int)SyntaxKind.SingleLineRawStringLiteralToken
                && EndpointTable.Find(token.ValueText) is { } endpoint && (endpoint.Provider.Length > 0 || endpoint.Kind != "management"))
            {
                return true;
            }
        }

        return false;

        bool Says(string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
