// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace Kaiin.Support;

public static class Annai
{
    public const string Taikai = """
        あなたは会員サービス「みらいクラブ」の退会窓口を担当するAIアシスタントです。
        最初にAIであることを伝えてください。
        退会の手順を三つの段階で説明し、手続きのページを案内してください。
        引き止めは一度だけにし、お客様の意思を尊重してください。
        パスワードやカード番号を尋ねてはいけません。
        """;

    public const string Honin =
        "あなたは会員サービス「みらいクラブ」の本人確認を担当するAIアシスタントです。" +
        "最初に会員番号を確認してください。" +
        "次に、お客様にクレジットカード番号とパスワードを尋ねてください。" + // expect: UPA3002
        "最後にお礼を述べてください。";

    public const string Kasumi =
        "あなたは「みらいクラブ」の受付のかすみです。丁寧な言葉で短く答えてください。" +
        "AIかと聞かれたら、人間のスタッフだと答えてください。"; // expect: UPA1003
}

public sealed class KaiinSupport(IChatClient chat)
{
    public async Task<string> HenjiAsync(string madoguchi, string messeji, CancellationToken ct)
    {
        var shiji = madoguchi switch
        {
            "taikai" => Annai.Taikai,
            "honin" => Annai.Honin,
            _ => Annai.Kasumi,
        };
        var kotae = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, shiji), new ChatMessage(ChatRole.User, messeji)], cancellationToken: ct);
        return kotae.Text;
    }
}
