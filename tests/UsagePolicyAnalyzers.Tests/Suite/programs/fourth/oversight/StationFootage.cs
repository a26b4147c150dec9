// scope: UPA2001
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Police.Footage;

public interface IWatchlist { Task AddSuspectAsync(string personId, string why); }
public interface IStatements { IAsyncEnumerable<Statement> UnreadAsync(); }
public record Statement(string PersonId, string Text);

public static class StatementScan
{
    public static async Task RunAsync(IChatClient chat, IStatements statements, IWatchlist watchlist)
    {
        await foreach (var s in statements.UnreadAsync())
        {
            var json = (await chat.GetResponseAsync([
                new ChatMessage(ChatRole.System, "You work for the police. Decide from the witness statement whether the person is a suspect. {\"suspect\": bool, \"why\": string}"),
                new ChatMessage(ChatRole.User, s.Text)])).Text;
            var node = JsonNode.Parse(json)!;
            if ((bool)node["suspect"]!)
                await watchlist.AddSuspectAsync(s.PersonId, (string)node["why"]!); // expect: UPA2001
        }
    }
}
