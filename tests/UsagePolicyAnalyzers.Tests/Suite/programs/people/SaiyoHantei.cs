// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Saiyo;

public record 応募者(string 氏名, string 職務経歴);

public interface I通知 { Task 採用通知Async(string 氏名); Task 不採用通知Async(string 氏名); }

public class 採用判定(AnthropicClient claude, I通知 通知)
{
    public async Task 判定Async(応募者 人)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 10,
            System = "応募者を採用するか不採用にするか判定してください。「採用」か「不採用」だけで答えてください。",
            Messages = [new UserMessageParam(人.職務経歴)],
        });
        var 結果 = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        if (結果 == "採用") await 通知.採用通知Async(人.氏名); // expect-near: UPA2001
        else await 通知.不採用通知Async(人.氏名);
    }
}
