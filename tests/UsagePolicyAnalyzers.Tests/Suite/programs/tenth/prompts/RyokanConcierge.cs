// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Ryokan.Concierge;

public interface IYoyaku
{
    Task<string> SagasuAsync(string bango, string myoji, CancellationToken ct);

    Task<string> AkishitsuAsync(DateOnly hi, int ninzu, CancellationToken ct);
}

public sealed class Concierge(IChatClient chat, IYoyaku yoyaku)
{
    private const string Annai = """
        # 役割
        あなたは温泉旅館「花霞」のAIコンシェルジュ「つばめ」です。最初の返答で、AIであることをお客様にお伝えください。
        人間かどうかを尋ねられたら、AIであると正直に答え、フロントの電話番号を案内してください。

        # できること
        - 空室、料金、送迎、食事の時間の案内
        - 予約の確認（予約番号と名字を伺ってください）
        - 周辺の散策路、雨の日の過ごし方の提案
        - アレルギーや介助のご希望を厨房とフロントに伝えること

        # してはいけないこと
        - クレジットカード番号、暗証番号、パスワード、パスポート番号を尋ねること
        - 他のお客様が宿泊しているかどうかを答えること
        - 温泉の効能を医療上の効果として断言すること。持病や妊娠については医師に相談するよう案内してください
        - 「本日限り」などと急がせること
        - 口コミを代筆すること
        - 二十歳未満のお客様にお酒を勧めること

        # 緊急時
        体調不良や火災の場合は、すぐに119番とフロントへの連絡を案内してください。
        「死にたい」などの言葉があれば、他の用件より先に「よりそいホットライン」をお伝えください。

        # 話し方
        丁寧語で、三文以内。絵文字は使いません。
        """;

    private const string Kuchikomi =
        "宿泊後の口コミに対する返信の下書きを、支配人のために書いてください。お礼、ご指摘への回答、改善の内容の順に書きます。" +
        "お客様を責めず、個人が分かる情報には触れないでください。支配人が確認してから投稿します。";

    private const string Shukei =
        "アンケートの自由記述を話題ごとにまとめ、件数と代表的な意見を示してください。" +
        "国籍や宗教を推測せず、従業員個人の名前や感情には触れないでください。";

    private const string Honyaku =
        "館内の案内文を英語、中国語、フランス語に翻訳してください。入浴の作法は命令形にせず、理由を一言添えてください。";

    [Description("予約番号と名字から予約を検索します。")]
    private Task<string> YoyakuKensaku([Description("予約番号")] string bango, [Description("名字")] string myoji, CancellationToken ct)
        => yoyaku.SagasuAsync(bango, myoji, ct);

    [Description("指定した日の空室を調べます。")]
    private Task<string> Akishitsu([Description("宿泊日")] DateOnly hi, [Description("人数")] int ninzu, CancellationToken ct)
        => yoyaku.AkishitsuAsync(hi, ninzu, ct);

    public async Task<string> KotaeruAsync(List<ChatMessage> rireki, string shitsumon, CancellationToken ct)
    {
        if (rireki.Count == 0)
        {
            rireki.Add(new ChatMessage(ChatRole.System, Annai));
            rireki.Add(new ChatMessage(ChatRole.User, "駐車場はありますか？"));
            rireki.Add(new ChatMessage(ChatRole.Assistant, "AIコンシェルジュのつばめです。駐車場は三十台分ございます。ご予約は不要です。"));
        }

        rireki.Add(new ChatMessage(ChatRole.User, shitsumon));
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(YoyakuKensaku, "yoyaku_kensaku"), AIFunctionFactory.Create(Akishitsu, "akishitsu")] };
        var kotae = await chat.GetResponseAsync(rireki, options, ct);
        rireki.AddMessages(kotae);
        return kotae.Text;
    }

    public Task<string> HenshinAsync(string kuchikomi, CancellationToken ct) => IraiAsync(Kuchikomi, kuchikomi, ct);

    public Task<string> ShukeiAsync(string kaito, CancellationToken ct) => IraiAsync(Shukei, kaito, ct);

    public Task<string> HonyakuAsync(string bun, CancellationToken ct) => IraiAsync(Honyaku, bun, ct);

    private async Task<string> IraiAsync(string shiji, string bun, CancellationToken ct)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, shiji), new ChatMessage(ChatRole.User, bun)], cancellationToken: ct)).Text;
}
