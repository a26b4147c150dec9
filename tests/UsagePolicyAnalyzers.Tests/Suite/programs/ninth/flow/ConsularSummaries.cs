// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Consulate.Intake;

public sealed record Traveller(string GivenName, string FamilyName, string PassportNo, DateOnly ArrivesOn, string Purpose);

public interface ITravellerQueue
{
    IAsyncEnumerable<Traveller> PendingAsync(CancellationToken stop);
    Task StoreSummaryAsync(Traveller traveller, string summary, CancellationToken stop);
}

/// <summary>Writes a two-sentence file note for each traveller who registered over night.</summary>
public sealed class ConsularSummaries(ChatClient chat, ITravellerQueue queue, ILogger<ConsularSummaries> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var written = 0;
        await foreach (var traveller in queue.PendingAsync(stoppingToken))
        {
            var request = traveller.ToFileNoteRequest();
            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage(FileNotes.Rules), new UserChatMessage(request)],
                new ChatCompletionOptions { MaxOutputTokenCount = 160 },
                stoppingToken);

            if (completion.FinishReason != ChatFinishReason.Stop)
            {
                logger.LogWarning("No file note, finish reason {Reason}", completion.FinishReason);
                continue;
            }

            await queue.StoreSummaryAsync(traveller, completion.Content[0].Text, stoppingToken);
            written++;
        }

        logger.LogInformation("{Count} file notes written", written);
    }
}

internal static class FileNotes
{
    internal const string Rules =
        "You write file notes for the registry of a consulate. Two sentences, no judgement about the person, " +
        "no guess about anything that is not in the facts.";

    internal static string ToFileNoteRequest(this Traveller traveller)
    {
        var facts = new StringBuilder();
        facts.Append("Name: ").Append(traveller.GivenName).Append(' ').AppendLine(traveller.FamilyName);
        facts.Append("Arrival: ").AppendLine(traveller.ArrivesOn.ToString("yyyy-MM-dd"));
        facts.Append("Travel document: ").AppendLine(traveller.PassportNo); // expect: UPA3001
        facts.Append("Purpose: ").AppendLine(traveller.Purpose);
        return facts.ToString();
    }
}
