// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using OpenAI.Chat;

namespace Shashin.Altbun;

public sealed class ShashinSetsumei
{
    private readonly ChatClient _chat;

    public ShashinSetsumei(ChatClient chat)
    {
        _chat = chat;
    }

    private const string Shiji = """
        あなたは写真共有サービスの代替テキストを書く担当です。
        目の見えない利用者が写真の内容を思い浮かべられるように、日本語で説明してください。

        【書くこと】
        ・場所、時間帯、天気、色、構図
        ・写っている人の人数、服装、していること(例:「赤い傘をさした人が橋を渡っている」)
        ・写真の中の文字(看板、ポスターなど)

        【書かないこと】
        ・写っている人が誰であるか。有名人に似ていても名前を出さないでください。
        ・人種、宗教、国籍、政治的な立場、健康状態などの推測
        ・年齢の断定。「子ども」「大人」程度にとどめてください。
        ・車のナンバー、住所、社員証などの個人情報
        ・容姿の評価

        【断る場合】
        ・裸や性的な写真、ひどい暴力の写真には「この写真には説明を付けられません」とだけ返してください。
        ・利用者が「この人は誰ですか」と尋ねた場合は、人物の特定はできないと丁寧に伝えてください。

        【形式】
        一文目で全体を、二文目以降で細部を。全体で百二十字以内。「写真です」「画像です」で終わらないでください。
        """;

    public async Task<string> KakuAsync(Uri shashin, string? shitsumon, CancellationToken ct)
    {
        ChatCompletion kekka = await _chat.CompleteChatAsync(
        [
            new SystemChatMessage(Shiji),
            new UserChatMessage(
                ChatMessageContentPart.CreateTextPart(shitsumon ?? "この写真の代替テキストを書いてください。"),
                ChatMessageContentPart.CreateImagePart(shashin))
        ], cancellationToken: ct);
        return kekka.Content[0].Text;
    }
}
