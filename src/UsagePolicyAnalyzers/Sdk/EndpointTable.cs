namespace UsagePolicyAnalyzers.Sdk;

/// <summary>A model behind plain HTTP.</summary>
/// <param name="Provider">Whose it is; empty where the address does not say.</param>
/// <param name="Kind">chat, completion, agent, batch, image, video, speech, transcription, embedding, realtime, moderation, or management where no model answers (files, accounts, costs); empty for a host without a known path.</param>
internal sealed record ModelEndpoint(string Provider, string Kind);

/// <summary>What a member of a JSON body says.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">system, developer, user, any, role, messages, tool, tools, schema, model, output, verdict, refusal, finish, error, safety, safety-list, end-user or metadata.</param>
/// <param name="Values">The values that mean it (filtered, filter off); empty where any value does.</param>
internal sealed record EndpointMember(string Name, string Meaning, ImmutableArray<string> Values);

/// <summary>Which addresses are models', and what the members of their requests and replies mean, from <c>Endpoints.table.txt</c>.</summary>
internal static class EndpointTable
{
    private static readonly Lazy<Rows> s_rows = new(Read);

    /// <summary>
    /// The endpoint behind an address, or null: a whole URL, a base address, or a path as it is given to a client whose base address stands elsewhere.
    /// </summary>
    public static ModelEndpoint? Find(string urlOrPath)
    {
        var (host, path) = Split(urlOrPath);
        var provider = "";
        foreach (var row in s_rows.Value.Hosts)
        {
            if (host.Length > 0 && IsHost(row.Pattern, host))
            {
                provider = row.Provider;
                break;
            }
        }
        ModelEndpoint? found = null;
        var length = 0;
        foreach (var row in s_rows.Value.Paths)
        {
            // The longest pattern says most: messages/batches is not messages.
            if ((row.Provider.Length == 0 || row.Provider == provider) && row.Segments.Length > length && Contains(path, row.Segments))
            {
                found = new ModelEndpoint(provider, row.Kind);
                length = row.Segments.Length;
            }
        }
        return found ?? (provider.Length > 0 ? new ModelEndpoint(provider, "") : null);
    }

    /// <summary>What a JSON member of this name means, or null. Names are compared as written in JSON.</summary>
    public static EndpointMember? Member(string name) => s_rows.Value.Members.TryGetValue(name, out var member) ? member : null;

    /// <summary>Whether a header, or query parameter, of this name carries a provider's key.</summary>
    public static bool IsKeyHeader(string name) => s_rows.Value.KeyHeaders.Contains(name);

    private static (string Host, string[] Path) Split(string address)
    {
        var host = "";
        var rest = address;
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            var start = scheme + "://".Length;
            var end = address.IndexOfAny(['/', '?', '#'], start);
            host = (end < 0 ? address.Substring(start) : address.Substring(start, end - start)).ToLowerInvariant();
            rest = end < 0 ? "" : address.Substring(end);
        }
        var query = rest.IndexOfAny(['?', '#']);
        return (host, (query < 0 ? rest : rest.Substring(0, query)).Split(['/'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the host is the pattern's, with or without its port.</summary>
    private static bool IsHost(string pattern, string host)
    {
        var port = host.IndexOf(':');
        return IsMatch(pattern, host) || (port > 0 && pattern.IndexOf(':') < 0 && IsMatch(pattern, host.Substring(0, port)));
    }

    private static bool Contains(string[] path, string[] segments)
    {
        for (var start = 0; start + segments.Length <= path.Length; start++)
        {
            var i = 0;
            while (i < segments.Length && IsMatch(segments[i], path[start + i]))
                i++;
            if (i == segments.Length)
                return true;
        }
        return false;
    }

    /// <summary>Whether the text is the pattern, in which one <c>*</c> stands for any text.</summary>
    private static bool IsMatch(string pattern, string text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
            return string.Equals(pattern, text, StringComparison.OrdinalIgnoreCase);
        return text.Length >= pattern.Length - 1
            && text.StartsWith(pattern.Substring(0, star), StringComparison.OrdinalIgnoreCase)
            && text.EndsWith(pattern.Substring(star + 1), StringComparison.OrdinalIgnoreCase);
    }

    private static Rows Read()
    {
        var rows = new Rows();
        foreach (var cells in EmbeddedTable.Rows("Endpoints.table.txt"))
        {
            var last = cells.Length > 3 ? cells[3] : "";
            switch (cells[0])
            {
                case "host":
                    rows.Hosts.Add((cells[1], cells[2]));
                    break;
                case "path":
                    rows.Paths.Add((cells[1].Split('/'), cells[2], last));
                    break;
                case "member":
                    rows.Members[cells[1]] = new EndpointMember(cells[1], cells[2], EmbeddedTable.List(last, ','));
                    break;
                case "header":
                    rows.KeyHeaders.Add(cells[1]);
                    break;
            }
        }
        return rows;
    }

    private sealed class Rows
    {
        public List<(string Pattern, string Provider)> Hosts { get; } = [];

        public List<(string[] Segments, string Kind, string Provider)> Paths { get; } = [];

        public Dictionary<string, EndpointMember> Members { get; } = new(StringComparer.Ordinal);

        public HashSet<string> KeyHeaders { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
