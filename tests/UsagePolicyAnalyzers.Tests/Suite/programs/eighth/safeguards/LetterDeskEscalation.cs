// scope: UPA4006
using OpenAI.Responses;

namespace CityHall.Letters;

public interface IClerkQueue
{
    Task EnqueueAsync(Guid letterId, string reason, CancellationToken ct);
}

public interface IDraftStore
{
    Task SaveAsync(Guid letterId, string draft, CancellationToken ct);
}

/// <summary>Drafts replies to letters; what the model declines is written by a clerk.</summary>
public sealed class LetterDeskEscalation(ResponsesClient responses, IClerkQueue clerks, IDraftStore drafts)
{
    public async Task DraftAsync(Guid letterId, string letter, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(letter)])
        {
            Instructions = "Draft a polite reply of the parks department. A clerk edits and signs it.",
        };
        ResponseResult result = await responses.CreateResponseAsync(options, ct);

        if (result.Status == ResponseStatus.Incomplete)
        {
            var reason = result.IncompleteStatusDetails?.Reason?.ToString() ?? "unknown";
            await clerks.EnqueueAsync(letterId, "Draft incomplete: " + reason, ct);
            return;
        }

        var refusal = result.OutputItems.OfType<MessageResponseItem>()
            .SelectMany(m => m.Content)
            .Select(p => p.Refusal)
            .FirstOrDefault(r => !string.IsNullOrEmpty(r));
        if (refusal is not null)
        {
            await clerks.EnqueueAsync(letterId, "Declined by the model", ct);
            return;
        }

        await drafts.SaveAsync(letterId, result.GetOutputText(), ct);
    }
}

public sealed class LetterJob(LetterDeskEscalation desk)
{
    public async Task RunAsync(IAsyncEnumerable<(Guid Id, string Text)> letters, CancellationToken ct)
    {
        await foreach (var (id, text) in letters.WithCancellation(ct))
        {
            await desk.DraftAsync(id, text, ct);
            await Task.Delay(TimeSpan.FromMilliseconds(200), ct);
        }
    }
}
