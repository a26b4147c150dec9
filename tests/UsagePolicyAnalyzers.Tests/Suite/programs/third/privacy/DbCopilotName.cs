// scope: UPA3001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Db.Copilot;

public sealed record SqlQuestion(string Database, string Text);

public sealed class DatabaseEntry
{
    public string Name { get; init; } = "";
    public string Engine { get; init; } = "";
    public string ConnectionString { get; init; } = "";
    public string[] Tables { get; init; } = [];
}

public interface IDatabaseCatalog
{
    DatabaseEntry? Find(string name);
}

public sealed class ConfigurationCatalog(IConfiguration configuration) : IDatabaseCatalog
{
    public DatabaseEntry? Find(string name)
    {
        var section = configuration.GetSection("Databases:" + name);
        return section.Exists() ? section.Get<DatabaseEntry>() : null;
    }
}

public static class CopilotEndpoints
{
    private const string Rules = "You write read-only SQL. Return the statement only.";

    public static void MapCopilot(this IEndpointRouteBuilder app) => app.MapPost("/sql", WriteSqlAsync);

    private static async Task<IResult> WriteSqlAsync(SqlQuestion question, IDatabaseCatalog catalog, IChatClient model)
    {
        var entry = catalog.Find(question.Database);
        if (entry is null)
            return Results.NotFound();

        var context = $"Engine: {entry.Engine}\nTables: {string.Join(", ", entry.Tables)}\nSource: {entry.Name}";
        var response = await model.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Rules),
            new ChatMessage(ChatRole.User, context + "\n\n" + question.Text),
        ]);
        return Results.Text(response.Text);
    }
}
