// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Quarry.Reporting;

public sealed class SqlHelperOptions
{
    public string ConnectionString { get; set; } = "";
    public string Dialect { get; set; } = "tsql";
    public int MaxRows { get; set; } = 200;
}

public interface ISqlHelper
{
    Task<string> WriteQueryAsync(string wish, CancellationToken ct);
}

public sealed class LedgerSqlHelper : ISqlHelper
{
    private readonly ChatClient _chat;
    private readonly string _preamble;

    public LedgerSqlHelper(ChatClient chat, IOptions<SqlHelperOptions> options)
    {
        _chat = chat;
        var o = options.Value;
        _preamble =
            $"You write {o.Dialect} queries that return at most {o.MaxRows} rows. " +
            $"The database is reached with '{o.ConnectionString}'."; // expect-near: UPA3001
    }

    public async Task<string> WriteQueryAsync(string wish, CancellationToken ct)
    {
        var messages = new ChatMessage[] { new SystemChatMessage(_preamble), new UserChatMessage(wish) };
        ChatCompletion c = await _chat.CompleteChatAsync(messages, cancellationToken: ct);
        return c.Content[0].Text.Trim('`', '\n', ' ');
    }
}

public static class SqlHelperSetup
{
    public static IServiceCollection AddSqlHelper(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SqlHelperOptions>(o =>
        {
            o.ConnectionString = configuration.GetConnectionString("Ledger") ?? "";
            o.Dialect = configuration["Ledger:Dialect"] ?? "tsql";
        });
        return services.AddScoped<ISqlHelper, LedgerSqlHelper>();
    }
}
