// scope: UPA3001
using System.Data.Common;
using System.Text;
using OpenAI.Chat;

namespace Payroll.Letters;

public class ReminderWriter(DbConnection db, ChatClient chat, Func<string, decimal, Task> transfer)
{
    public async Task<string> WriteAsync(int month)
    {
        var prompt = new StringBuilder("Write one reminder a person:\n");
        await using var command = db.CreateCommand();
        command.CommandText = "select name, bank_account_number, hours, amount from staff where month = " + month;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            await transfer((string)reader["bank_account_number"], (decimal)reader["amount"]);
            prompt.AppendLine($"{reader["name"]} | {reader["hours"]}");
        }
        ChatCompletion c = await chat.CompleteChatAsync(prompt.ToString());
        return c.Content[0].Text;
    }
}
