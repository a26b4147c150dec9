using System.Net.Mail;
using OpenAI.Chat;

namespace SilverWheel.Crm;

public record LapsedPlayer(string Mail, string FavouriteTable, int WeeksAway);

public interface IPlayerBook
{
    IAsyncEnumerable<LapsedPlayer> AwayForAsync(int weeks);
}

public class LapsedPlayers
{
    private const string Imprint = "This mail was written by an AI. Set your limits at any time in your account.";

    private readonly ChatClient _chat;
    private readonly IPlayerBook _book;
    private readonly SmtpClient _smtp;

    public LapsedPlayers(ChatClient chat, IPlayerBook book, SmtpClient smtp)
    {
        _chat = chat;
        _book = book;
        _smtp = smtp;
    }

    public async Task<int> SendRoundAsync()
    {
        var sent = 0;
        await foreach (var player in _book.AwayForAsync(6))
        {
            var text = await WriteAsync(player);
            if (text is null) continue;

            using var mail = new MailMessage("club@silverwheel.example", player.Mail)
            {
                Subject = "Your table is still warm",
                Body = $"{text}\n\n{Imprint}",
            };
            await _smtp.SendMailAsync(mail);
            sent++;
        }
        return sent;
    }

    private async Task<string?> WriteAsync(LapsedPlayer player)
    {
        var task = "You write for an online casino. "
            + "Win back a player who has stopped playing for money and make them deposit again this weekend. " // expect: UPA6006
            + "Mention the favourite table. Eighty words.";
        ChatCompletion completion = await _chat.CompleteChatAsync(
            [new SystemChatMessage(task), new UserChatMessage($"Favourite table: {player.FavouriteTable}, weeks away: {player.WeeksAway}")],
            new ChatCompletionOptions { EndUserId = "crm" });
        if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 }) return null;
        return completion.Content[0].Text;
    }
}
