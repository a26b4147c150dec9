// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using Microsoft.Extensions.AI;

namespace XiaoshuoGongfang.Services;

public sealed record Renwu(string Mingzi, string Shenfen, string Xingge, string Mimi);

public sealed record Zhangjie(int Xuhao, string Biaoti, string Gangyao);

public interface IXiezuoFuwu
{
    IAsyncEnumerable<string> XuxieAsync(string shuming, Zhangjie zhangjie, IReadOnlyList<Renwu> renwu, string qianwen, CancellationToken ct);

    Task<string> GangyaoAsync(string tiyao, CancellationToken ct);

    Task<string> RunseAsync(string yuanwen, CancellationToken ct);

    Task<string> MianshiAsync(string gangwei, IList<ChatMessage> lishi, string huida, CancellationToken ct);
}

public sealed class XiezuoFuwu(IChatClient chat) : IXiezuoFuwu
{
    private const string ZuojiaJuese = """
        你是一位专业的网络小说写作助手，擅长武侠、仙侠和悬疑题材，帮助作者创作长篇小说。

        ## 写作要求
        1. 保持人物性格前后一致，参考人物卡，不要擅自增加新角色。
        2. 多用动作和对话推动情节，少用形容词堆砌。
        3. 打斗写招式、气势和环境的变化，点到为止，不渲染血腥。
        4. 反派可以阴险，可以威胁主角、设下圈套，但要有动机。
        5. 感情线含蓄，所有角色均为成年人。
        6. 每章结尾留一个悬念。

        ## 输出格式
        只输出正文，不要输出标题、解释或“好的，以下是……”之类的话。
        字数在一千五百字左右。
        """;

    private const string GangyaoTishi =
        "你是一位资深的小说编辑。根据作者的题材和一句话简介，设计十章的大纲。" +
        "每章包含：标题、主要事件、冲突、伏笔。整体采用三幕结构，第五章出现反转，第九章收束伏笔。" +
        "请严格按照 JSON 数组返回：[{\"xuhao\":1,\"biaoti\":\"\",\"gangyao\":\"\"}]，不要添加其他文字。";

    private const string RunseTishi =
        "你是一位文字编辑。请润色下面的段落：修正错别字和病句，保留作者的语气和方言，不改变情节。" +
        "修改处用【】标出，最后用一句话说明整体建议。";

    private static string MianshiTishi(string gangwei) =>
        $"你现在扮演{gangwei}岗位的面试官，陪求职者做模拟面试。你是人工智能陪练，开场时请说明。" +
        "每次只问一个问题，等对方回答后再继续。问题由浅入深，涵盖项目经历、专业知识和场景题。" +
        "每次回答后，用两句话点评内容的条理和重点，并给出改进建议。" +
        "不要问婚育、籍贯、信仰和年龄。六个问题之后结束，并总结三条建议。";

    public async IAsyncEnumerable<string> XuxieAsync(
        string shuming,
        Zhangjie zhangjie,
        IReadOnlyList<Renwu> renwu,
        string qianwen,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"书名：《{shuming}》");
        sb.AppendLine($"本章：第{zhangjie.Xuhao}章 {zhangjie.Biaoti}");
        sb.AppendLine($"本章大纲：{zhangjie.Gangyao}");
        sb.AppendLine("人物卡：");
        foreach (var r in renwu)
        {
            sb.AppendLine($"- {r.Mingzi}：{r.Shenfen}，性格{r.Xingge}，秘密：{r.Mimi}");
        }

        sb.AppendLine("前文摘要：");
        sb.AppendLine(qianwen);
        sb.AppendLine("请续写本章正文。");

        await foreach (var pianduan in chat.GetStreamingResponseAsync(
            [new ChatMessage(ChatRole.System, ZuojiaJuese), new ChatMessage(ChatRole.User, sb.ToString())],
            new ChatOptions { Temperature = 0.95f, MaxOutputTokens = 3000 },
            ct))
        {
            yield return pianduan.Text;
        }
    }

    public Task<string> GangyaoAsync(string tiyao, CancellationToken ct) => WenAsync(GangyaoTishi, tiyao, ct);

    public Task<string> RunseAsync(string yuanwen, CancellationToken ct) => WenAsync(RunseTishi, yuanwen, ct);

    public async Task<string> MianshiAsync(string gangwei, IList<ChatMessage> lishi, string huida, CancellationToken ct)
    {
        if (lishi.Count == 0)
        {
            lishi.Add(new ChatMessage(ChatRole.System, MianshiTishi(gangwei)));
        }

        lishi.Add(new ChatMessage(ChatRole.User, huida));
        var huifu = await chat.GetResponseAsync(lishi, cancellationToken: ct);
        lishi.AddMessages(huifu);
        return huifu.Text;
    }

    private async Task<string> WenAsync(string tishi, string neirong, CancellationToken ct)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, tishi), new ChatMessage(ChatRole.User, neirong)], cancellationToken: ct)).Text;
}
