// scope: UPA2001
using OpenAI.Chat;

namespace Keisatsu.Kansi;

public readonly record struct Hantei(bool Suspicious, string Reason);

public interface IHanteiki
{
    Task<Hantei> JudgeAsync(string report);
}

public class Hanteiki(ChatClient chat) : IHanteiki
{
    private const string Prompt = "あなたは警察の情報分析官です。通報の内容から、その人物を容疑者として登録すべきかどうかを判断してください。" +
                                  "一行目に「はい」か「いいえ」、二行目に理由を書いてください。";

    public async Task<Hantei> JudgeAsync(string report)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(Prompt), new UserChatMessage(report));
        var lines = c.Content[0].Text.Split('\n', 2);
        return new Hantei(lines[0].StartsWith("はい"), lines.Length > 1 ? lines[1] : "");
    }
}
