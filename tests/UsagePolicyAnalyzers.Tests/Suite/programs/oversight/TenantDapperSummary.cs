// scope: UPA2001
using System.Data;
using Dapper;
using OpenAI.Chat;

namespace Lettings.Screening
{
    public class TenantFiles(ChatClient chat, IDbConnection db)
    {
        public async Task SummarizeAsync(int applicationId, string references)
        {
            ChatCompletion completion = await chat.CompleteChatAsync($"Summarize these references of a prospective tenant for the letting agent, without judging:\n{references}");
            await db.ExecuteAsync("update tenant_applications set reference_summary = @summary where id = @applicationId", new { summary = completion.Content[0].Text, applicationId });
        }

        public Task<int> RejectIncompleteAsync() =>
            db.ExecuteAsync("update tenant_applications set decision = 'rejected' where documents_received is null and received < current_date - 60");
    }
}

namespace Dapper
{
    public static class SqlMapper { public static Task<int> ExecuteAsync(this IDbConnection connection, string sql, object? param = null) => Task.FromResult(1); }
}
