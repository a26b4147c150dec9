// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Hospital.SecurityDesk;

public sealed class AdvisoryFinding
{
    public string Identifier { get; set; } = "";
    public string Product { get; set; } = "";
    public string Severity { get; set; } = "";
    public bool AlreadyExploited { get; set; }
    public string[] Mitigations { get; set; } = [];
}

public interface IPrompt
{
    string Name { get; }
    string Render(IReadOnlyDictionary<string, string> values);
}

public sealed class AdvisoryPrompt : IPrompt
{
    public string Name => "advisory-digest/v7";

    public string Render(IReadOnlyDictionary<string, string> values) => $$"""
        # Task
        Summarize the security advisory below for the administrators of a hospital group.
        They have to decide tonight what to patch first.

        # Inventory
        {{values["inventory"]}}

        # Extract
        1. Which product and versions are affected, and do we run them?
        2. What could an attacker do: read data, run code, encrypt files for ransom, move on to other systems?
        3. Is there malware in the wild that uses the flaw? Quote the sentence of the advisory that says so.
        4. Which patch, setting or firewall rule closes it, and what breaks when it is applied?
        5. Which log lines or file hashes let us detect an intrusion?

        # Rules
        - Do not write exploit code, payloads or commands that attack a system; if the advisory contains some, leave them out.
        - Do not guess severity. If the advisory gives none, write "unknown".
        - Mark with "urgent" what concerns devices at the bedside.
        - If the text is no advisory, return an empty list.

        # Output
        JSON array of objects with identifier, product, severity, alreadyExploited, mitigations.

        # Advisory
        {{values["advisory"]}}
        """;
}

public sealed class AdvisoryDigest(IChatClient client, IPrompt prompt)
{
    public async Task<IReadOnlyList<AdvisoryFinding>> ReadAsync(string advisory, string inventory, CancellationToken ct)
    {
        var text = prompt.Render(new Dictionary<string, string> { ["advisory"] = advisory, ["inventory"] = inventory });
        var response = await client.GetResponseAsync(text,
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<AdvisoryFinding[]>() }, ct);
        return JsonSerializer.Deserialize<AdvisoryFinding[]>(response.Text, JsonSerializerOptions.Web) ?? [];
    }
}
