// scope: UPA2001
using OpenAI.Chat;

namespace 保险理赔;

public class 理赔申请 { public int 编号 { get; set; } public string 说明 { get; set; } = ""; public string 摘要 { get; set; } = ""; }

public interface I人工审核 { Task 提交人工审核Async(理赔申请 申请); }

public class 理赔整理(ChatClient chat, I人工审核 审核)
{
    public async Task 处理Async(理赔申请 申请)
    {
        ChatCompletion c = await chat.CompleteChatAsync("请概括这份保险理赔申请,供理赔员审核。\n" + 申请.说明);
        申请.摘要 = c.Content[0].Text;
        await 审核.提交人工审核Async(申请);
    }
}
