// scope: UPA3001
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Gymnasia.Dues;

public sealed class DueMember
{
    public int Id { get; init; }
    public string FirstName { get; init; } = "";
    public string Iban { get; init; } = "";
    public decimal Open { get; init; }
    public int MonthsOpen { get; init; }
}

public interface IDueMembers
{
    IAsyncEnumerable<DueMember> OpenSinceAsync(DateOnly day, CancellationToken ct);
    Task KeepDraftAsync(int memberId, string draft, CancellationToken ct);
}

public sealed class DunningRun(Channel<DateOnly> days, IServiceScopeFactory scopes, ChatClient chat, ILogger<DunningRun> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var day in days.Reader.ReadAllAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var members = scope.ServiceProvider.GetRequiredService<IDueMembers>();
            var drafts = 0;
            await foreach (var member in members.OpenSinceAsync(day, stoppingToken))
            {
                var prompt = Letter(member);
                ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: stoppingToken);
                if (c.FinishReason == ChatFinishReason.ContentFilter) continue;
                await members.KeepDraftAsync(member.Id, c.Content[0].Text, stoppingToken);
                drafts++;
            }
            logger.LogInformation("{Day}: {Drafts} drafts for the bookkeeper", day, drafts);
        }
    }

    private static string Letter(DueMember member)
    {
        var text = new StringBuilder()
            .AppendLine("Draft a polite reminder that a gym fee could not be collected. The bookkeeper edits it before it goes out.")
            .AppendLine()
            .AppendLine($"First name: {member.FirstName}")
            .AppendLine($"Open amount: {member.Open:N2} EUR");
        if (member.MonthsOpen > 1)
        {
            text.AppendLine($"Open for {member.MonthsOpen} months");
        }
        text.Append("Account that was tried: ").AppendLine(member.Iban); // expect: UPA3001
        return text.ToString();
    }
}
