// scope: UPA3001
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Harbor.Migration;

public sealed class LegacyLogin
{
    public string UserName { get; set; } = "";
    public string Password { get; set; } = "";
    public DateTime? LastSignIn { get; set; }
}

public sealed class LegacyAccount
{
    public long Id { get; set; }
    public string Company { get; set; } = "";
    public string Plan { get; set; } = "";
    public LegacyLogin Login { get; set; } = new();
    public List<string> Notes { get; set; } = [];
}

public interface IAccountFeed
{
    IAsyncEnumerable<LegacyAccount> ReadAsync(CancellationToken ct);
}

public interface IMigrationPlans
{
    Task SaveAsync(long accountId, string steps, CancellationToken ct);
}

public sealed class AccountImporter(AnthropicClient claude, IAccountFeed feed, IMigrationPlans plans, ILogger<AccountImporter> log) : BackgroundService
{
    private const string Task1 =
        "Below is an account exported from the old portal as JSON. List the steps needed to move it " +
        "to the new portal, one step a line. Mention plans that no longer exist.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var account in feed.ReadAsync(stoppingToken))
        {
            var json = JsonSerializer.Serialize(account); // expect-near: UPA3001
            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 800,
                System = Task1,
                Messages = [new UserMessageParam(json)],
            }, stoppingToken);

            var steps = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            await plans.SaveAsync(account.Id, steps, stoppingToken);
            log.LogInformation("Account {Id} planned", account.Id);
        }
    }
}
