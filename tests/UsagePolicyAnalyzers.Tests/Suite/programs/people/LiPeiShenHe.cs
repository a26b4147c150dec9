// scope: UPA2001
using OpenAI.Chat;

namespace 保险理赔;

public enum 结果 { 赔付, 拒赔 }

public class 理赔申请 { public int 编号 { get; set; } public string 说明 { get; set; } = ""; public 结果? 结论 { get; set; } }

public class 自动理赔(ChatClient chat, Func<理赔申请, Task> 保存)
{
    public async Task 处理Async(理赔申请 申请)
    {
        ChatCompletion c = await chat.CompleteChatAsync("请判断这份保险理赔申请应当赔付还是拒赔,只回答一个词。\n" + 申请.说明);
        申请.结论 = c.Content[0].Text.Contains("拒赔") ? 结果.拒赔 : 结果.赔付; // expect-near: UPA2001
        await 保存(申请);
    }
}
