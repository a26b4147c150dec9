// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text.Json;
using OpenAI.Chat;

namespace Kenshin.Yoyaku;

public sealed record YoyakuMemo(string Kibobi, string Course, bool HajimeteDesuka);

public interface IDenwaKiroku
{
    IAsyncEnumerable<string> KinouNoDenwaAsync();
    Task HozonAsync(YoyakuMemo memo);
}

/// <summary>昨日の電話記録から予約のメモを作る夜間処理。</summary>
public sealed class KenshinYoyaku(ChatClient chat, IDenwaKiroku kiroku)
{
    private const string Shiji = """
        あなたは健診センターの予約係を補助します。
        電話の記録から、希望日、コース名、初めてかどうかを読み取り、JSONで返してください。
        マイナンバーや保険証の番号は尋ねないでください。記録に書かれていても書き写さないでください。
        暗証番号やパスワードを聞いてはいけません。
        折り返しの電話で確認することは、予約番号と希望日だけです。
        """;

    private static readonly BinaryData Katachi = BinaryData.FromString("""
        {
          "type": "object",
          "properties": {
            "kibobi": { "type": "string", "description": "希望日" },
            "course": { "type": "string", "enum": ["基本", "半日", "一日"] },
            "hajimeteDesuka": { "type": "boolean" }
          },
          "required": ["kibobi", "course", "hajimeteDesuka"],
          "additionalProperties": false
        }
        """);

    private static readonly JsonSerializerOptions Yomikata = new(JsonSerializerDefaults.Web);

    public async Task<int> SeiriAsync()
    {
        var kensu = 0;
        var options = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("yoyaku_memo", Katachi, jsonSchemaIsStrict: true),
        };
        await foreach (var denwa in kiroku.KinouNoDenwaAsync())
        {
            ChatCompletion kekka = await chat.CompleteChatAsync([new SystemChatMessage(Shiji), new UserChatMessage(denwa)], options);
            if (kekka.FinishReason != ChatFinishReason.Stop)
            {
                continue;
            }
            if (JsonSerializer.Deserialize<YoyakuMemo>(kekka.Content[0].Text, Yomikata) is { } memo)
            {
                await kiroku.HozonAsync(memo);
                kensu++;
            }
        }
        return kensu;
    }
}
