// scope: UPA3001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Ledgerly.Agents;

public sealed class PayeeRow
{
    public int Id { get; set; }
    public string Alias { get; set; } = "";
    public string Iban { get; set; } = "";
    public decimal LastAmount { get; set; }
}

public interface IPayees { Task<PayeeRow?> FindAsync(string alias); }

public sealed class AccountLookupLoop(IChatClient client, IPayees payees)
{
    public async Task<string> RunAsync(string request)
    {
        List<ChatMessage> history = [new(ChatRole.User, request)];
        for (var round = 0; round < 4; round++)
        {
            var response = await client.GetResponseAsync(history);
            history.AddRange(response.Messages);
            var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0) return response.Text;

            foreach (var call in calls)
            {
                var alias = call.Arguments?["alias"]?.ToString() ?? "";
                var row = await payees.FindAsync(alias);
                object result = row is null ? "unknown payee" : row;
                var content = new FunctionResultContent(call.CallId, result); // expect-near: UPA3001
                history.Add(new ChatMessage(ChatRole.Tool, [content]));
            }
        }
        return "no answer after four rounds";
    }

    public async Task<string> RunWithSummariesAsync(string request)
    {
        List<ChatMessage> history = [new(ChatRole.User, request)];
        var response = await client.GetResponseAsync(history);
        foreach (var call in response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>())
        {
            var row = await payees.FindAsync(call.Arguments?["alias"]?.ToString() ?? "");
            var view = new { row?.Id, row?.Alias, HasIban = row?.Iban.Length > 0 };
            history.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, JsonSerializer.Serialize(view))]));
        }
        return (await client.GetResponseAsync(history)).Text;
    }
}
