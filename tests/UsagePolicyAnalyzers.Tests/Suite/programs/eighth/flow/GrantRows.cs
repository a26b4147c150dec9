// scope: UPA3001
using System.Data;
using System.Text.Json;
using OpenAI.Chat;

namespace Millbrook.Scholars;

public interface IReportTables
{
    Task<DataTable> LoadAsync(string report, CancellationToken ct);
}

public static class RowExtensions
{
    public static string Text(this DataRow row, string column) => row[column] is DBNull ? "" : Convert.ToString(row[column]) ?? "";
}

public sealed class GrantRows(IReportTables tables, ChatClient chat)
{
    private static readonly JsonSerializerOptions Compact = new() { WriteIndented = false };

    public async Task<string> NarrativeAsync(int year, CancellationToken ct)
    {
        using var table = await tables.LoadAsync($"grants-{year}", ct);
        var rows = new List<Dictionary<string, string>>(table.Rows.Count);
        foreach (DataRow row in table.Rows)
        {
            rows.Add(new Dictionary<string, string>
            {
                ["name"] = row.Text("full_name"),
                ["programme"] = row.Text("programme"),
                ["amount"] = row.Text("amount"),
                ["taxpayer"] = row.Text("social_security_number"), // expect-near: UPA3001
            });
        }

        var request = "Write the narrative part of the yearly grant report for the board. Do not name single persons.\n" + JsonSerializer.Serialize(rows, Compact);
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(request)], cancellationToken: ct);
        return c.FinishReason == ChatFinishReason.ContentFilter ? "" : c.Content[0].Text;
    }
}
