// scope: UPA3001
using OpenAI.Chat;

namespace 酒店前台;

public record 住客(string 姓名, string 身份证号, int 房号)
{
    public bool 已登记身份证 => 身份证号.Length == 18;
}

public class 欢迎信(ChatClient chat)
{
    public async Task<string> 写信Async(住客 客人)
    {
        ChatCompletion c = await chat.CompleteChatAsync($"给{客人.姓名}写一封欢迎信,房号{客人.房号},已登记证件:{客人.已登记身份证}。");
        return c.Content[0].Text;
    }
}
