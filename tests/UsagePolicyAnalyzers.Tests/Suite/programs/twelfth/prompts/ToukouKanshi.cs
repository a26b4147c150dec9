// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using OpenAI.Chat;

namespace Keijiban.Kanshi;

public record Hantei(string Bunrui, string Riyuu);

public sealed class ToukouKanshi
{
    private const string Shiji =
        "あなたは掲示板の管理者を支援します。\n" +
        "次の投稿がテロ行為を称賛しているか、特定の民族への憎悪を含むかを判定してください。\n" +
        "分類は「称賛」「憎悪」「問題なし」のいずれかです。\n" +
        "結果はbunruiとriyuuを持つJSONで返してください。";

    private readonly ChatClient _chat;

    public ToukouKanshi(ChatClient chat)
    {
        _chat = chat;
    }

    public async Task<Hantei> HanteiAsync(string toukou, CancellationToken ct)
    {
        ChatCompletion kekka = await _chat.CompleteChatAsync([new SystemChatMessage(Shiji), new UserChatMessage(toukou)], cancellationToken: ct);
        return JsonSerializer.Deserialize<Hantei>(kekka.Content[0].Text, JsonSerializerOptions.Web)!;
    }
}
