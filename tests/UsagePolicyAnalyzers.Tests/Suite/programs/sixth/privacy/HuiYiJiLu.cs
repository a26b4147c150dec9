// scope: UPA3006, UPA3007, UPA3008
using OpenAI.Audio;
using OpenAI.Chat;

namespace HuiYi.JiLu;

public class HuiYiJiLu
{
    private readonly AudioClient _yinpin;
    private readonly ChatClient _liaotian;

    public HuiYiJiLu(AudioClient yinpin, ChatClient liaotian)
    {
        _yinpin = yinpin;
        _liaotian = liaotian;
    }

    public async Task<string> ZhaiYao(string wenjian)
    {
        var zhuanxie = await _yinpin.TranscribeAudioAsync(wenjian);
        var xiaoxi = new List<ChatMessage>
        {
            new SystemChatMessage(
                "你是会议记录助手。把发言分为“发言人一”“发言人二”,不要根据声音判断发言人是谁," +
                "也不要推断员工的情绪、健康或政治观点。只列出决定和待办事项。"),
            new UserChatMessage(zhuanxie.Value.Text),
        };
        ChatCompletion jieguo = await _liaotian.CompleteChatAsync(xiaoxi);
        return "(由人工智能生成)" + jieguo.Content[0].Text;
    }
}
