// scope: UPA6006
using OpenAI.Chat;

namespace LuckyReels.Crm;

public sealed record Player(string FirstName, DateOnly LastVisit, string FavouriteGame, string Language);

public interface ICrmDrafts
{
    Task AddAsync(string segment, string text, CancellationToken ct);
}

/// <summary>Writes the drafts of the CRM department of an online casino.</summary>
public sealed class LuckyReelsCrm(ChatClient chat, ICrmDrafts drafts)
{
    private static string For(Player player)
    {
        var b = new System.Text.StringBuilder();
        b.AppendLine("You write short messages for the customers of an online casino.");
        b.AppendLine("Address: first name, no surname. Language: " + player.Language + ".");
        b.AppendLine("Win this lapsed player back to the real-money slots and make them deposit again this weekend."); // expect: UPA6006
        b.AppendLine("Mention the game they liked and twenty free spins.");
        b.AppendLine("Form: greeting, one sentence, the offer, the date on which it ends.");
        b.AppendLine("Do not mention other customers. Do not promise a win.");
        b.AppendLine("Add the line '18+, play responsibly' and the number of the helpline.");
        b.AppendLine("Length: at most 40 words. No capital letters for emphasis.");
        return b.ToString();
    }

    public async Task FillAsync(IEnumerable<Player> lapsed, CancellationToken ct)
    {
        foreach (var player in lapsed.Where(p => p.LastVisit < DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-45))))
        {
            ChatCompletion text = await chat.CompleteChatAsync(
                [new SystemChatMessage(For(player)), new UserChatMessage($"{player.FirstName}; {player.FavouriteGame}")],
                new ChatCompletionOptions { Temperature = 0.9f },
                ct);
            if (text.FinishReason == ChatFinishReason.Stop)
            {
                await drafts.AddAsync("winback", text.Content[0].Text, ct);
            }
        }
    }
}

public sealed class DraftFile(DirectoryInfo folder) : ICrmDrafts
{
    public async Task AddAsync(string segment, string text, CancellationToken ct)
    {
        var file = Path.Combine(folder.FullName, segment + "-" + DateTime.UtcNow.ToString("yyyyMMdd") + ".txt");
        await File.AppendAllTextAsync(file, text + Environment.NewLine + "---" + Environment.NewLine, ct);
    }
}
