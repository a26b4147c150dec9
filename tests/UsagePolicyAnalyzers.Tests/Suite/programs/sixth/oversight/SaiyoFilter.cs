// scope: UPA2001, UPA2005
using OpenAI.Chat;

namespace Saiyo.Batch;

public class Oubosha
{
    public Guid Id { get; init; }
    public string ShokumuKeireki { get; init; } = "";
    public string Email { get; init; } = "";
    public string Status { get; set; } = "受付";
}

public interface IOuboshaRepository
{
    IAsyncEnumerable<Oubosha> MishoriAsync();
    Task KoushinAsync(Oubosha o);
}

public interface IMailSender
{
    Task SendAsync(string to, string subject, string body);
}

public class SaiyoFilter(ChatClient chat, IOuboshaRepository repo, IMailSender mail)
{
    private const string Kijun = "採用担当として職務経歴書を評価し、5点満点の整数だけを返してください。必須: C#の実務経験3年以上。";

    public async Task RunAsync()
    {
        await foreach (var o in repo.MishoriAsync())
        {
            int ten = await TensuAsync(o.ShokumuKeireki);
            await HanteiAsync(o, ten);
        }
    }

    private async Task<int> TensuAsync(string keireki)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(Kijun), new UserChatMessage(keireki));
        return int.TryParse(c.Content[0].Text.Trim(), out var n) ? n : 0;
    }

    private async Task HanteiAsync(Oubosha o, int ten)
    {
        if (ten < 3)
        {
            o.Status = "不採用"; // expect-near: UPA2001
            await repo.KoushinAsync(o);
            await mail.SendAsync(o.Email, "選考結果のお知らせ", "誠に残念ながら、今回は採用を見送らせていただくことになりました。");
        }
        else
        {
            o.Status = "一次面接";
            await repo.KoushinAsync(o);
        }
    }
}
