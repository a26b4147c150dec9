using System.Text.Json;
using OpenAI.Chat;

namespace Studio.Hiring;

public class DesignerProfile
{
    public Guid Id { get; set; }
    public string FullName { get; set; } = "";
    public DateOnly BirthDate { get; set; }
    public string Gender { get; set; } = "";
    public string Nationality { get; set; } = "";
    public int YearsInTrade { get; set; }
    public List<string> Tools { get; set; } = [];
    public string PortfolioNotes { get; set; } = "";
}

public interface IProfileBackup
{
    Task WriteAsync(Guid id, byte[] json);
}

public interface IHiringBoard
{
    /// <summary>Creates a card in the column "to be decided by the hiring team".</summary>
    Task AddForHiringTeamAsync(Guid profile, string notes);
}

public class PortfolioRound
{
    private static readonly SystemChatMessage Role = new(
        "You prepare a hiring round of a design studio. For each profile note strengths, gaps and questions for the interview, and rate how well the tools match the opening from 1 to 5. The hiring team decides.");

    private readonly ChatClient _chat;
    private readonly IProfileBackup _backup;
    private readonly IHiringBoard _board;

    public PortfolioRound(ChatClient chat, IProfileBackup backup, IHiringBoard board)
    {
        _chat = chat;
        _backup = backup;
        _board = board;
    }

    public async Task PrepareAsync(string opening, IEnumerable<DesignerProfile> profiles)
    {
        foreach (var profile in profiles)
        {
            // The backup keeps everything; the model gets the work only.
            await _backup.WriteAsync(profile.Id, JsonSerializer.SerializeToUtf8Bytes(profile));

            var work = new { profile.YearsInTrade, profile.Tools, Portfolio = profile.PortfolioNotes };
            ChatCompletion completion = await _chat.CompleteChatAsync(
                [Role, new UserChatMessage($"Opening: {opening}\nProfile: {JsonSerializer.Serialize(work)}")],
                new ChatCompletionOptions { EndUserId = "hiring-team" });

            var notes = completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 }
                ? "No notes."
                : "AI notes, may be wrong:\n" + completion.Content[0].Text;
            await _board.AddForHiringTeamAsync(profile.Id, notes);
        }
    }
}
