// scope: UPA3005
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Stiftung.Archiv;

public sealed class Letter
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public required string Donor { get; init; }
    public string Text { get; set; } = "";
    public DateTimeOffset WrittenAt { get; set; }
}

public interface ILetterStore
{
    Task SaveAsync(Letter letter, CancellationToken ct);
}

public sealed class LetterArchive(IChatClient chat, ILetterStore store, ILogger<LetterArchive> logger, TimeProvider clock)
{
    public async Task<Guid> WriteAsync(string donor, string project, CancellationToken ct)
    {
        var letter = new Letter { Donor = donor };
        using (logger.BeginScope("letter {Letter}", letter.Id))
        {
            var prompt = $"Write a letter of thanks for a gift to the project {project}. One page.";
            logger.LogDebug("Prompt has {Length} characters", prompt.Length);

            var response = await chat.GetResponseAsync(prompt, cancellationToken: ct);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                logger.LogWarning("Filtered by {Model}, response {Response}", response.ModelId, response.ResponseId);
                throw new InvalidOperationException("No letter was written.");
            }

            letter.Text = response.Text;
            letter.WrittenAt = clock.GetUtcNow();
            await store.SaveAsync(letter, ct);
            await File.WriteAllTextAsync(Path.Combine("letters", letter.Id + ".txt"), letter.Text, ct);
            logger.LogInformation("Letter saved, {Words} words", letter.Text.Split(' ').Length);
        }
        return letter.Id;
    }
}
