// scope: UPA3001
using System.Data.Common;
using System.Text;
using OpenAI.Chat;

namespace Payroll.Letters;

public class ReminderWriter
{
    private readonly DbConnection _db;
    private readonly ChatClient _chat;

    public ReminderWriter(DbConnection db, ChatClient chat) { _db = db; _chat = chat; }

    public async Task<string> WriteAsync(int month)
    {
        var prompt = new StringBuilder("Write one reminder a person:\n");
        await using var command = _db.CreateCommand();
        command.CommandText = "select name, bank_account_number, hours from staff where month = " + month;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            prompt.AppendLine($"{reader["name"]} | {reader["bank_account_number"]} | {reader["hours"]}"); // expect: UPA3001
        ChatCompletion c = await _chat.CompleteChatAsync(prompt.ToString());
        return c.Content[0].Text;
    }
}
