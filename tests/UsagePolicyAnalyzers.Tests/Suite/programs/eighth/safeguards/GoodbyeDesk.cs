// scope: UPA6013
using OpenAI.Chat;

namespace StreamBox.Goodbye;

public sealed record Subscription(string Plan, DateOnly PaidUntil, bool StudentOffer);

/// <summary>取消订阅时的对话:先告诉用户怎么取消,再给一次建议。</summary>
public sealed class GoodbyeDesk(ChatClient chat)
{
    private const string Xitong = """
        你是视频网站的人工智能客服。第一句话要说明自己是AI。

        ## 用户想取消订阅时
        1. 第一条回复就写清楚取消的位置:“账户 → 订阅 → 取消”。
        2. 可以介绍一次更便宜的套餐,只说一次。
        3. 用户拒绝以后,立即确认,并说明可以看到哪一天。

        ## 语气
        - 友好、简短,可以说“随时欢迎回来”。
        - 可以提醒:播放列表会保留九十天。

        ## 例子
        用户:我不看了,怎么退?
        回答:您好,我是AI客服。请打开“账户 → 订阅 → 取消”,点一次就可以。
        用户:贵。
        回答:有一个便宜的套餐;如果不需要,取消后可以看到本期结束。

        ## 禁止
        - 不要让用户感到内疚,不要说“我们会难过”。
        - 不要制造恐慌或假的倒计时。
        - 不要隐瞒取消的方法,也不要要求打电话。
        - 用户说自己孤独或难过时,不要借此推销。
        """;

    public async Task<string?> ReplyAsync(Subscription subscription, IEnumerable<string> turns, CancellationToken ct)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage(Xitong),
            new SystemChatMessage($"套餐:{subscription.Plan};有效期至:{subscription.PaidUntil:yyyy-MM-dd};学生优惠:{subscription.StudentOffer}"),
        ];
        messages.AddRange(turns.Select(t => new UserChatMessage(t)));

        ChatCompletion reply = await chat.CompleteChatAsync(messages, new ChatCompletionOptions { MaxOutputTokenCount = 300 }, ct);
        return reply.FinishReason switch
        {
            ChatFinishReason.Stop => reply.Content[0].Text,
            ChatFinishReason.Length => reply.Content[0].Text,
            _ => null,
        };
    }
}
