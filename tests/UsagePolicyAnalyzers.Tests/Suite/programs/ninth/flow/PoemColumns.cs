// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Gazette.Poems;

public enum Standing
{
    Received,
    Clean,
    Held,
}

public sealed class PoemEntry
{
    public int Id { get; init; }
    public string Author { get; init; } = "";
    public string Lines { get; init; } = "";
    public Standing Standing { get; set; }
    public double Heat { get; set; }
    public string? Note { get; set; }
}

public interface IPoemTable
{
    Task<IReadOnlyList<PoemEntry>> WithAsync(Standing standing);
    Task SaveAsync(PoemEntry entry);
}

/// <summary>First pass, every ten minutes: only measures.</summary>
public sealed class PoemScreening(ModerationClient moderation, IPoemTable table)
{
    public async Task RunAsync()
    {
        foreach (var entry in await table.WithAsync(Standing.Received))
        {
            Rate(entry, await moderation.ClassifyTextAsync(entry.Lines));
            await table.SaveAsync(entry);
        }
    }

    private static void Rate(PoemEntry entry, ModerationResult verdict)
    {
        entry.Heat = new[] { verdict.Hate, verdict.Harassment, verdict.Violence }.Max(c => c.Score);
        entry.Standing = verdict.Flagged || entry.Heat > 0.6 ? Standing.Held : Standing.Clean;
    }
}

/// <summary>Second pass, at night: writes the editor's note for what is clean.</summary>
public sealed class PoemNotes(ChatClient chat, IPoemTable table)
{
    public async Task RunAsync()
    {
        foreach (var entry in await table.WithAsync(Standing.Clean))
        {
            ChatCompletion note = await chat.CompleteChatAsync(
                new SystemChatMessage("Write two sentences about form and rhythm of a poem for the editor's file. No grade, no praise."),
                new UserChatMessage(entry.Lines));
            if (note.FinishReason != ChatFinishReason.Stop)
            {
                continue;
            }
            entry.Note = note.Content[0].Text;
            await table.SaveAsync(entry);
        }
    }
}
