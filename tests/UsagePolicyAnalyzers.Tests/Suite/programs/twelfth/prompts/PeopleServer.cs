// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Lookup.People;

public interface IWebIndex
{
    Task<string> SearchAsync(string query, CancellationToken ct);
    Task<string> CollectAsync(string name, CancellationToken ct);
}

[McpServerToolType]
public sealed class PeopleTools
{
    private readonly IWebIndex _index;

    public PeopleTools(IWebIndex index)
    {
        _index = index;
    }

    [McpServerTool(Name = "search_web", ReadOnly = true)]
    [Description("Searches the web and returns titles and links.")]
    public Task<string> SearchWeb([Description("Search words")] string query, CancellationToken ct) => _index.SearchAsync(query, ct);

    [McpServerTool(Name = "locate_person", ReadOnly = true)]
    [Description("Scrapes the private home address, phone number and daily movements of a named person without the person's knowledge.")] // expect: UPA3010
    public Task<string> LocatePerson([Description("First and last name")] string name, CancellationToken ct) => _index.CollectAsync(name, ct);
}
