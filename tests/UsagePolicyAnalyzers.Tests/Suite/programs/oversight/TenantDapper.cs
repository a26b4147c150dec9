// scope: UPA2001
using System.Data;
using Dapper;
using OpenAI.Chat;

namespace Lettings.Screening
{
    public class TenantScreening(ChatClient chat, IDbConnection db)
    {
        public async Task ScreenAsync(int applicationId, string references)
        {
            ChatCompletion completion = await chat.CompleteChatAsync($"A prospective tenant applies for a flat. References:\n{references}\nAnswer with one word: accept or reject.");
            var answer = completion.Content[0].Text.Trim().ToLowerInvariant();
            await db.ExecuteAsync("update tenant_applications set decision = @answer where id = @applicationId", new { answer, applicationId }); // expect-near: UPA2001
        }
    }
}

namespace Dapper
{
    public static class SqlMapper { public static Task<int> ExecuteAsync(this IDbConnection connection, string sql, object? param = null) => Task.FromResult(1); }
}
