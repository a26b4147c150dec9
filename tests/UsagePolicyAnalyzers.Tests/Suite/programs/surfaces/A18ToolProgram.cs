// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A18;
public class SqlController(IChatClient chat, System.Data.IDbConnection db) : Controller
{
    [HttpGet("/report")]
    public async Task<IActionResult> Report(string question)
    {
        var sql = (await chat.GetResponseAsync("Write one SQL query for: " + question)).Text;
        using var cmd = db.CreateCommand();
        cmd.CommandText = sql;
        using var reader = cmd.ExecuteReader();
        var rows = new List<object>();
        while (reader.Read()) rows.Add(reader[0]);
        return Ok(rows);
    }
}
